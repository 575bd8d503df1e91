/** Opens the form for a new row; a link, so that it can be opened in a tab of its own. */
export function NewRow({ label, href }: { readonly label: string; readonly href: string }) {
  return (
    <a class="button primary" href={href}>
      {label}
    </a>
  );
}
