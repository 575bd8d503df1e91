import { tellsWho } from './tables';

// Participles of verbs of saying and of holding at the end, whose subject stands before or behind the auxiliary.

tellsWho('de', {
  'the subject before its auxiliary': `
Lindt hat die Waffenruhe am Montag akzeptiert. | lindt | *
Brandner hat die Sanktionen in Genf angekündigt. | brandner | *
Macron hat neue Sanktionen erneut angemahnt. | macron | *
Kallas hat eine Waffenruhe vor Reportern angemerkt. | kallas | *
Orban hat die Waffenruhe im Rat angeprangert. | orban | *
Lindt hat die Sanktionen zuletzt angeregt. | lindt | *
Brandner hat neue Sanktionen am Hafen angedeutet. | brandner | *
Macron hat eine Waffenruhe am Montag angedroht. | macron | *
Kallas hat die Waffenruhe in Genf anerkannt. | kallas | *
Orban hat die Sanktionen erneut angeboten. | orban | *
Lindt hat neue Sanktionen vor Reportern angepriesen. | lindt | *
Brandner hat eine Waffenruhe im Rat abgelehnt. | brandner | *
Macron hat die Waffenruhe zuletzt abgewiesen. | macron | *
Kallas hat die Sanktionen am Hafen attackiert. | kallas | *
Orban hat neue Sanktionen am Montag ausgeschlossen. | orban | *
Lindt hat eine Waffenruhe in Genf beanstandet. | lindt | *
Brandner hat die Waffenruhe erneut bedauert. | brandner | *
Macron hat die Sanktionen vor Reportern befürwortet. | macron | *
Kallas hat neue Sanktionen im Rat begrüßt. | kallas | *
Orban hat eine Waffenruhe zuletzt bejaht. | orban | *
Lindt hat die Waffenruhe am Hafen beklagt. | lindt | *
Brandner hat die Sanktionen am Montag bekräftigt. | brandner | *
Macron hat neue Sanktionen in Genf bemängelt. | macron | *
Kallas hat eine Waffenruhe erneut bestätigt. | kallas | *
Orban hat die Waffenruhe vor Reportern bewertet. | orban | *
Lindt hat die Sanktionen im Rat bezweifelt. | lindt | *
Brandner hat neue Sanktionen zuletzt dementiert. | brandner | *
Macron hat eine Waffenruhe am Hafen eingefordert. | macron | *
Kallas hat die Waffenruhe am Montag eingestanden. | kallas | *
Orban hat die Sanktionen in Genf empfohlen. | orban | *
Lindt hat neue Sanktionen erneut erläutert. | lindt | *
Brandner hat eine Waffenruhe vor Reportern erwähnt. | brandner | *
Macron hat die Waffenruhe im Rat gebilligt. | macron | *
Kallas hat die Sanktionen zuletzt gefordert. | kallas | *
Orban hat neue Sanktionen am Hafen gelobt. | orban | *
Lindt hat eine Waffenruhe am Montag gepriesen. | lindt | *
Brandner hat die Waffenruhe in Genf gerechtfertigt. | brandner | *
Macron hat die Sanktionen erneut gerügt. | macron | *
Kallas hat neue Sanktionen vor Reportern getadelt. | kallas | *
Orban hat eine Waffenruhe im Rat gewürdigt. | orban | *
Lindt hat die Waffenruhe zuletzt gutgeheißen. | lindt | *
Brandner hat die Sanktionen am Hafen hervorgehoben. | brandner | *
Macron hat neue Sanktionen am Montag hinterfragt. | macron | *
Kallas hat eine Waffenruhe in Genf kommentiert. | kallas | *
Orban hat die Waffenruhe erneut kritisiert. | orban | *
Lindt hat die Sanktionen vor Reportern missbilligt. | lindt | *
Brandner hat neue Sanktionen im Rat präsentiert. | brandner | *
Macron hat eine Waffenruhe zuletzt relativiert. | macron | *
Kallas hat die Waffenruhe am Hafen skizziert. | kallas | *
Orban hat die Sanktionen am Montag unterstrichen. | orban | *
Lindt hat neue Sanktionen in Genf unterstützt. | lindt | *
Brandner hat eine Waffenruhe erneut verdammt. | brandner | *
Macron hat die Waffenruhe vor Reportern verkündet. | macron | *
Kallas hat die Sanktionen im Rat verlangt. | kallas | *
Orban hat neue Sanktionen zuletzt versprochen. | orban | *
Lindt hat eine Waffenruhe am Hafen verteidigt. | lindt | *
Brandner hat die Waffenruhe am Montag verurteilt. | brandner | *
Macron hat die Sanktionen in Genf verworfen. | macron | *
Kallas hat neue Sanktionen erneut vorgeschlagen. | kallas | *
Orban hat eine Waffenruhe vor Reportern vorgestellt. | orban | *
Lindt hat die Waffenruhe im Rat zugesagt. | lindt | *
Brandner hat die Sanktionen zuletzt zugesichert. | brandner | *
Macron hat neue Sanktionen am Hafen zurückgewiesen. | macron | *
Kallas hat eine Waffenruhe am Montag angestrebt. | kallas | *
Orban hat die Waffenruhe in Genf ausgehandelt. | orban | *
Lindt hat die Sanktionen erneut blockiert. | lindt | *
Brandner hat neue Sanktionen vor Reportern boykottiert. | brandner | *
Macron hat eine Waffenruhe im Rat genehmigt. | macron | *
Kallas hat die Waffenruhe zuletzt hingenommen. | kallas | *
Orban hat die Sanktionen am Hafen sabotiert. | orban | *
Lindt hat neue Sanktionen am Montag torpediert. | lindt | *
Brandner hat eine Waffenruhe in Genf verhindert. | brandner | *
Kallas hat die Sanktionen vor Reportern verzögert. | kallas | *`,
  'the subject behind its auxiliary': `
Vor Reportern hat Macron die Sanktionen akzeptiert. | macron | *
Im Rat hat Kallas neue Sanktionen angekündigt. | kallas | *
Zuletzt hat Orban eine Waffenruhe angemahnt. | orban | *
Am Hafen hat Lindt die Waffenruhe angemerkt. | lindt | *
Am Montag hat Brandner die Sanktionen angeprangert. | brandner | *
In Genf hat Macron neue Sanktionen angeregt. | macron | *
Erneut hat Kallas eine Waffenruhe angedeutet. | kallas | *
Vor Reportern hat Orban die Waffenruhe angedroht. | orban | *
Im Rat hat Lindt die Sanktionen anerkannt. | lindt | *
Zuletzt hat Brandner neue Sanktionen angeboten. | brandner | *
Am Hafen hat Macron eine Waffenruhe angepriesen. | macron | *
Am Montag hat Kallas die Waffenruhe abgelehnt. | kallas | *
In Genf hat Orban die Sanktionen abgewiesen. | orban | *
Erneut hat Lindt neue Sanktionen attackiert. | lindt | *
Vor Reportern hat Brandner eine Waffenruhe ausgeschlossen. | brandner | *
Im Rat hat Macron die Waffenruhe beanstandet. | macron | *
Zuletzt hat Kallas die Sanktionen bedauert. | kallas | *
Am Hafen hat Orban neue Sanktionen befürwortet. | orban | *
Am Montag hat Lindt eine Waffenruhe begrüßt. | lindt | *
In Genf hat Brandner die Waffenruhe bejaht. | brandner | *
Erneut hat Macron die Sanktionen beklagt. | macron | *
Vor Reportern hat Kallas neue Sanktionen bekräftigt. | kallas | *
Im Rat hat Orban eine Waffenruhe bemängelt. | orban | *
Zuletzt hat Lindt die Waffenruhe bestätigt. | lindt | *
Am Hafen hat Brandner die Sanktionen bewertet. | brandner | *
Am Montag hat Macron neue Sanktionen bezweifelt. | macron | *
In Genf hat Kallas eine Waffenruhe dementiert. | kallas | *
Erneut hat Orban die Waffenruhe eingefordert. | orban | *
Vor Reportern hat Lindt die Sanktionen eingestanden. | lindt | *
Im Rat hat Brandner neue Sanktionen empfohlen. | brandner | *
Zuletzt hat Macron eine Waffenruhe erläutert. | macron | *
Am Hafen hat Kallas die Waffenruhe erwähnt. | kallas | *
Am Montag hat Orban die Sanktionen gebilligt. | orban | *
In Genf hat Lindt neue Sanktionen gefordert. | lindt | *
Erneut hat Brandner eine Waffenruhe gelobt. | brandner | *
Vor Reportern hat Macron die Waffenruhe gepriesen. | macron | *
Im Rat hat Kallas die Sanktionen gerechtfertigt. | kallas | *
Zuletzt hat Orban neue Sanktionen gerügt. | orban | *
Am Hafen hat Lindt eine Waffenruhe getadelt. | lindt | *
Am Montag hat Brandner die Waffenruhe gewürdigt. | brandner | *
In Genf hat Macron die Sanktionen gutgeheißen. | macron | *
Erneut hat Kallas neue Sanktionen hervorgehoben. | kallas | *
Vor Reportern hat Orban eine Waffenruhe hinterfragt. | orban | *
Im Rat hat Lindt die Waffenruhe kommentiert. | lindt | *
Zuletzt hat Brandner die Sanktionen kritisiert. | brandner | *
Am Hafen hat Macron neue Sanktionen missbilligt. | macron | *
Am Montag hat Kallas eine Waffenruhe präsentiert. | kallas | *
In Genf hat Orban die Waffenruhe relativiert. | orban | *
Erneut hat Lindt die Sanktionen skizziert. | lindt | *
Vor Reportern hat Brandner neue Sanktionen unterstrichen. | brandner | *
Im Rat hat Macron eine Waffenruhe unterstützt. | macron | *
Zuletzt hat Kallas die Waffenruhe verdammt. | kallas | *
Am Hafen hat Orban die Sanktionen verkündet. | orban | *
Am Montag hat Lindt neue Sanktionen verlangt. | lindt | *
In Genf hat Brandner eine Waffenruhe versprochen. | brandner | *
Erneut hat Macron die Waffenruhe verteidigt. | macron | *
Vor Reportern hat Kallas die Sanktionen verurteilt. | kallas | *
Im Rat hat Orban neue Sanktionen verworfen. | orban | *
Zuletzt hat Lindt eine Waffenruhe vorgeschlagen. | lindt | *
Am Hafen hat Brandner die Waffenruhe vorgestellt. | brandner | *
Am Montag hat Macron die Sanktionen zugesagt. | macron | *
In Genf hat Kallas neue Sanktionen zugesichert. | kallas | *
Erneut hat Orban eine Waffenruhe zurückgewiesen. | orban | *
Vor Reportern hat Lindt die Waffenruhe angestrebt. | lindt | *
Im Rat hat Brandner die Sanktionen ausgehandelt. | brandner | *
Zuletzt hat Macron neue Sanktionen blockiert. | macron | *
Am Hafen hat Kallas eine Waffenruhe boykottiert. | kallas | *
Am Montag hat Orban die Waffenruhe genehmigt. | orban | *
In Genf hat Lindt die Sanktionen hingenommen. | lindt | *
Erneut hat Brandner neue Sanktionen sabotiert. | brandner | *
Vor Reportern hat Macron eine Waffenruhe torpediert. | macron | *
Im Rat hat Kallas die Waffenruhe verhindert. | kallas | *
Am Hafen hat Lindt neue Sanktionen verzögert. | lindt | *`,
});
