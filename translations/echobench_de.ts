<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CloseCode</name>
    <message>
        <source>The conversation has ended as it should.</source>
        <translation>Die Unterhaltung ist zu Ende, wie vorgesehen.</translation>
    </message>
    <message>
        <source>The server is shutting down, or the browser has left the page.</source>
        <translation>Der Server wird beendet, oder der Browser hat die Seite verlassen.</translation>
    </message>
    <message>
        <source>The other side broke a rule of the WebSocket protocol.</source>
        <translation>Die Gegenseite hat eine Regel des WebSocket-Protokolls verletzt.</translation>
    </message>
    <message>
        <source>The other side sent a kind of data that is not accepted.</source>
        <translation>Die Gegenseite hat eine Art von Daten gesendet, die nicht angenommen wird.</translation>
    </message>
    <message>
        <source>Reserved; nobody may use it.</source>
        <translation>Reserviert; niemand darf ihn verwenden.</translation>
    </message>
    <message>
        <source>It was closed without saying why.</source>
        <translation>Sie wurde ohne Angabe eines Grundes geschlossen.</translation>
    </message>
    <message>
        <source>The connection was lost without being closed.</source>
        <translation>Die Verbindung ist abgerissen, ohne geschlossen worden zu sein.</translation>
    </message>
    <message>
        <source>A text message was not valid UTF-8.</source>
        <translation>Eine Textnachricht war kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A message was against the rules of the one who received it.</source>
        <translation>Eine Nachricht verstieß gegen die Regeln des Empfängers.</translation>
    </message>
    <message>
        <source>A message was larger than the one who received it accepts.</source>
        <translation>Eine Nachricht war größer, als der Empfänger annimmt.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server does not offer.</source>
        <translation>Der Client braucht eine Erweiterung, die der Server nicht anbietet.</translation>
    </message>
    <message>
        <source>The server met an error of its own and cannot go on.</source>
        <translation>Im Server ist ein Fehler aufgetreten, und er kann nicht weitermachen.</translation>
    </message>
    <message>
        <source>The server restarts; try again in a moment.</source>
        <translation>Der Server startet neu; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>Der Server ist überlastet; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A gateway got no valid answer from the server behind it.</source>
        <translation>Ein Gateway bekam vom Server dahinter keine gültige Antwort.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>A code registered by a library or framework.</source>
        <translation>Ein Code, den eine Bibliothek oder ein Framework registriert hat.</translation>
    </message>
    <message>
        <source>A code of the application&apos;s own.</source>
        <translation>Ein eigener Code der Anwendung.</translation>
    </message>
    <message>
        <source>Not a code that may be used.</source>
        <translation>Kein Code, der verwendet werden darf.</translation>
    </message>
    <message>
        <source>Codes from 1016 to 2999 are kept for the protocol and its extensions.</source>
        <translation>Die Codes von 1016 bis 2999 sind dem Protokoll und seinen Erweiterungen vorbehalten.</translation>
    </message>
    <message>
        <source>Codes below 1000 are not used.</source>
        <translation>Codes unter 1000 werden nicht verwendet.</translation>
    </message>
    <message>
        <source>There is no code above 4999. An application&apos;s own are 4000 to 4999.</source>
        <translation>Über 4999 gibt es keinen Code. Die eigenen einer Anwendung sind 4000 bis 4999.</translation>
    </message>
    <message>
        <source>1005 is never sent: it stands for a Close without a code.</source>
        <translation>1005 wird nie gesendet: Es steht für ein Close ohne Code.</translation>
    </message>
    <message>
        <source>1006 is never sent: it stands for a connection that is lost without a Close.</source>
        <translation>1006 wird nie gesendet: Es steht für eine Verbindung, die ohne Close abgerissen ist.</translation>
    </message>
    <message>
        <source>1015 is never sent: it stands for an encrypted connection that could not be made.</source>
        <translation>1015 wird nie gesendet: Es steht für eine verschlüsselte Verbindung, die nicht zustande kam.</translation>
    </message>
    <message>
        <source>1004 is reserved and has no meaning yet.</source>
        <translation>1004 ist reserviert und hat noch keine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>Cannot write to standard output: %1.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>Other machines can reach this server: it listens beyond this machine&apos;s own loopback address.</source>
        <translation>Andere Rechner können diesen Server erreichen: Er lauscht nicht nur auf der Loopback-Adresse dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>app::SettingsDamage</name>
    <message>
        <source>The settings in %1 cannot be read, so the defaults are used. Make the file readable, or delete it.</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen, daher gelten die Vorgaben. Mach die Datei lesbar oder lösche sie.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged. They were set aside as %2, and the defaults are used.</source>
        <translation>Die Einstellungen in %1 waren beschädigt. Sie wurden als %2 beiseitegelegt, und es gelten die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>client::Attempt</name>
    <message>
        <source>Cannot connect to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot connect to %1: no answer within %n second(s).</source>
        <translation>
            <numerusform>Keine Verbindung zu %1: keine Antwort innerhalb von %n Sekunde.</numerusform>
            <numerusform>Keine Verbindung zu %1: keine Antwort innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server answered %2.</source>
        <translation>Keine Verbindung zu %1: Der Server hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server answered %2, and points to %3.</source>
        <translation>Keine Verbindung zu %1: Der Server hat mit %2 geantwortet und verweist auf %3.</translation>
    </message>
</context>
<context>
    <name>client::BinaryText</name>
    <message>
        <source>%1 is not a hexadecimal digit.</source>
        <translation>%1 ist keine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>%1 stands alone, but a byte has two digits.</source>
        <translation>%1 steht allein, ein Byte hat aber zwei Ziffern.</translation>
    </message>
    <message>
        <source>“=” is one too many here.</source>
        <translation>„=“ ist hier eines zu viel.</translation>
    </message>
    <message>
        <source>%1 is not a character of base64.</source>
        <translation>%1 ist kein Zeichen von Base64.</translation>
    </message>
    <message>
        <source>%1 stands after the padding, which ends the data.</source>
        <translation>%1 steht hinter den Füllzeichen, mit denen die Daten enden.</translation>
    </message>
    <message>
        <source>%1 stands alone, but a byte has two characters at least.</source>
        <translation>%1 steht allein, ein Byte hat aber mindestens zwei Zeichen.</translation>
    </message>
</context>
<context>
    <name>client::ClosingHandshake</name>
    <message>
        <source>The server broke the protocol, so the connection was ended with %1: %2</source>
        <translation>Der Server hat das Protokoll verletzt, daher wurde die Verbindung mit %1 beendet: %2</translation>
    </message>
    <message>
        <source>The connection was dropped without a closing handshake.</source>
        <translation>Die Verbindung wurde ohne Schließ-Handshake abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer the closing handshake in time, so the connection was dropped.</source>
        <translation>Der Server hat den Schließ-Handshake nicht rechtzeitig beantwortet, daher wurde die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered the closing handshake.</source>
        <translation>Die Verbindung ging verloren, bevor der Server den Schließ-Handshake beantwortet hat.</translation>
    </message>
    <message>
        <source>The connection was lost in the middle of a message.</source>
        <translation>Die Verbindung ging mitten in einer Nachricht verloren.</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>Die Verbindung ging verloren: %1.</translation>
    </message>
    <message>
        <source>The connection was lost without a closing handshake.</source>
        <translation>Die Verbindung ging ohne schließenden Handshake verloren.</translation>
    </message>
</context>
<context>
    <name>client::CommandImport</name>
    <message>
        <source>This is no command line of curl, websocat or wscat.</source>
        <translation>Das ist keine Befehlszeile von curl, websocat oder wscat.</translation>
    </message>
    <message>
        <source>The command line of %1 has no address.</source>
        <translation>Die Befehlszeile von %1 hat keine Adresse.</translation>
    </message>
</context>
<context>
    <name>client::Conversation</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The message was not sent, since there is no connection. Connect first.</source>
        <translation>Die Nachricht wurde nicht gesendet, weil keine Verbindung besteht. Zuerst verbinden.</translation>
    </message>
    <message>
        <source>There is no redirect to follow.</source>
        <translation>Es gibt keine Umleitung, der zu folgen wäre.</translation>
    </message>
    <message>
        <source>The close code %1 must not be sent. Choose 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>Der Schließcode %1 darf nicht gesendet werden. Wähle 1000 bis 1003, 1007 bis 1014 oder 3000 bis 4999.</translation>
    </message>
    <message>
        <source>The message was not sent, since it is not valid UTF-8. Send it as binary.</source>
        <translation>Die Nachricht wurde nicht gesendet, weil sie kein gültiges UTF-8 ist. Sende sie als Binärdaten.</translation>
    </message>
    <message>
        <source>The message was not sent, since %1 bytes are still waiting for the network.</source>
        <translation>Die Nachricht wurde nicht gesendet, weil noch %1 Bytes auf das Netz warten.</translation>
    </message>
    <message>
        <source>The ping was not sent, since there is no connection. Connect first.</source>
        <translation>Der Ping wurde nicht gesendet, weil es keine Verbindung gibt. Erst verbinden.</translation>
    </message>
    <message>
        <source>The ping was not sent, since its %1 bytes are more than the %2 that are allowed.</source>
        <translation>Der Ping wurde nicht gesendet, weil seine %1 Bytes mehr als die erlaubten %2 sind.</translation>
    </message>
</context>
<context>
    <name>client::Dialer</name>
    <message>
        <source>the name %1 cannot be found</source>
        <translation>der Name %1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>its certificate is not trusted: %1</source>
        <translation>seinem Zertifikat wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>the proxy wants another user name or password</source>
        <translation>der Proxy verlangt einen anderen Benutzernamen oder ein anderes Passwort</translation>
    </message>
</context>
<context>
    <name>client::JsonFile</name>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Diese Bytes sind kein UTF-8.</translation>
    </message>
    <message>
        <source>It holds no JSON object.</source>
        <translation>Sie enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it was written by a newer EchoBench (version %1 of the file)</source>
        <translation>sie wurde von einem neueren EchoBench geschrieben (Version %1 der Datei)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. It is left as it is, and nothing will be saved there.</source>
        <translation>%1 kann nicht gelesen werden: %2. Die Datei bleibt, wie sie ist, und es wird nichts darin gespeichert.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 It cannot be set aside, so nothing will be saved there.</source>
        <translation>%1 ist beschädigt. %2 Die Datei kann nicht beiseitegelegt werden, daher wird nichts darin gespeichert.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 It was set aside as %3.</source>
        <translation>%1 ist beschädigt. %2 Die Datei wurde als %3 beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 was not written, since what it holds could not be read: %2.</source>
        <translation>%1 wurde nicht geschrieben, weil der Inhalt nicht gelesen werden konnte: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>client::JsonScanner</name>
    <message>
        <source>%1 must be escaped within a string, or the string lacks its closing quote.</source>
        <translation>%1 muss in einer Zeichenkette maskiert werden, oder ihr fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This string has no closing quote.</source>
        <translation>Dieser Zeichenkette fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits.</source>
        <translation>\u braucht vier hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>%1 cannot be escaped.</source>
        <translation>%1 kann nicht maskiert werden.</translation>
    </message>
    <message>
        <source>A digit belongs here, not %1.</source>
        <translation>Hierher gehört eine Ziffer, nicht %1.</translation>
    </message>
    <message>
        <source>A number does not begin with 0.</source>
        <translation>Eine Zahl beginnt nicht mit 0.</translation>
    </message>
    <message>
        <source>“%1” is no value: texts stand in double quotes.</source>
        <translation>„%1“ ist kein Wert: Texte stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON hat keine Kommentare.</translation>
    </message>
    <message>
        <source>A value belongs here, not %1.</source>
        <translation>Hierher gehört ein Wert, nicht %1.</translation>
    </message>
    <message>
        <source>A name in double quotes belongs here, not %1.</source>
        <translation>Hierher gehört ein Name in doppelten Anführungszeichen, nicht %1.</translation>
    </message>
    <message>
        <source>A name in double quotes or “}” belongs here, not %1.</source>
        <translation>Hierher gehört ein Name in doppelten Anführungszeichen oder „}“, nicht %1.</translation>
    </message>
    <message>
        <source>“:” belongs here, not %1.</source>
        <translation>Hierher gehört „:“, nicht %1.</translation>
    </message>
    <message>
        <source>“,” or “}” belongs here, not %1.</source>
        <translation>Hierher gehört „,“ oder „}“, nicht %1.</translation>
    </message>
    <message>
        <source>“,” or “]” belongs here, not %1.</source>
        <translation>Hierher gehört „,“ oder „]“, nicht %1.</translation>
    </message>
    <message>
        <source>The value has ended before %1.</source>
        <translation>Der Wert war schon vor %1 zu Ende.</translation>
    </message>
</context>
<context>
    <name>client::JsonText</name>
    <message>
        <source>The text is too large to be laid out from here on.</source>
        <translation>Der Text ist zu groß, um ab hier gegliedert zu werden.</translation>
    </message>
</context>
<context>
    <name>client::OpeningHandshake</name>
    <message>
        <source>What answers does not speak HTTP: it sent &quot;%1&quot;.</source>
        <translation>Was dort antwortet, spricht kein HTTP: Es hat „%1“ gesendet.</translation>
    </message>
    <message>
        <source>The head of the server&apos;s answer is longer than %1 bytes.</source>
        <translation>Der Kopf der Antwort des Servers ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1</source>
        <translation>Die Antwort des Servers ist kein korrektes HTTP: %1</translation>
    </message>
    <message>
        <source>The server ended the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>The server ended the connection within its answer.</source>
        <translation>Der Server hat die Verbindung mitten in seiner Antwort beendet.</translation>
    </message>
</context>
<context>
    <name>client::ReconnectPolicy</name>
    <message>
        <source>The server answered %1, which may pass by itself.</source>
        <translation>Der Server hat mit %1 geantwortet, was von selbst vergehen kann.</translation>
    </message>
    <message>
        <source>The server answered %1 and would do so again.</source>
        <translation>Der Server hat mit %1 geantwortet und würde es wieder tun.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server closed with %1, which may pass by itself.</source>
        <translation>Der Server hat mit %1 geschlossen, was von selbst vergehen kann.</translation>
    </message>
    <message>
        <source>The server closed with %1, on purpose.</source>
        <translation>Der Server hat mit %1 geschlossen, mit Absicht.</translation>
    </message>
    <message>
        <source>Nothing listens there at the moment.</source>
        <translation>Dort lauscht im Moment niemand.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine Antwort in der Frist.</translation>
    </message>
    <message>
        <source>The network does not reach the server at the moment.</source>
        <translation>Das Netz erreicht den Server im Moment nicht.</translation>
    </message>
    <message>
        <source>The name server has no answer at the moment.</source>
        <translation>Der Namensserver hat im Moment keine Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s name, which was known before, is not found.</source>
        <translation>Der Name des Servers, der vorher bekannt war, wird nicht gefunden.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known. Check the address.</source>
        <translation>Der Name des Servers ist nicht bekannt. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>A certificate was rejected, which does not pass by itself.</source>
        <translation>Ein Zertifikat wurde abgelehnt, was nicht von selbst vergeht.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on, which does not pass by itself.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande, was nicht von selbst vergeht.</translation>
    </message>
    <message>
        <source>The server broke a rule of the protocol and would do so again.</source>
        <translation>Der Server hat eine Regel des Protokolls verletzt und würde es wieder tun.</translation>
    </message>
    <message>
        <source>The proxy does not reach the server at the moment.</source>
        <translation>Der Proxy erreicht den Server im Moment nicht.</translation>
    </message>
    <message>
        <source>The proxy refused the connection and would do so again.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt und würde es wieder tun.</translation>
    </message>
    <message>
        <source>It was ended by hand.</source>
        <translation>Sie wurde von Hand beendet.</translation>
    </message>
    <message>
        <source>Nothing tells that this error passes by itself.</source>
        <translation>Nichts spricht dafür, dass dieser Fehler von selbst vergeht.</translation>
    </message>
    <message>
        <source>Reconnecting is switched off.</source>
        <translation>Das Wiederverbinden ist ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>No connection after %n attempt(s).</source>
        <translation>
            <numerusform>Keine Verbindung nach %n Versuch.</numerusform>
            <numerusform>Keine Verbindung nach %n Versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ShellWords</name>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>client::TextPlace</name>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>client::TlsSetup</name>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>die Datei %1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate (PEM)</source>
        <translation>die Datei %1 enthält kein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>the file %1 holds no private key (PEM), or its password is another</source>
        <translation>die Datei %1 enthält keinen privaten Schlüssel (PEM), oder ihr Passwort ist ein anderes</translation>
    </message>
    <message>
        <source>there is no TLS library here that Qt could use; install OpenSSL</source>
        <translation>hier ist keine TLS-Bibliothek, die Qt benutzen könnte; installiere OpenSSL</translation>
    </message>
</context>
<context>
    <name>server::Listener</name>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Auf %1 kann nicht gelauscht werden: %2.</translation>
    </message>
    <message>
        <source>the address is already in use. Choose another port, or 0 for a free one</source>
        <translation>Die Adresse wird bereits benutzt. Einen anderen Port wählen, oder 0 für einen freien</translation>
    </message>
    <message>
        <source>this needs more rights than you have. Choose a port above 1023</source>
        <translation>Dazu fehlen die Rechte. Einen Port über 1023 wählen</translation>
    </message>
    <message>
        <source>this machine has no such address. Choose one of its own, localhost or any</source>
        <translation>Dieser Rechner hat keine solche Adresse. Eine eigene wählen, localhost oder any</translation>
    </message>
</context>
<context>
    <name>server::PemFile</name>
    <message>
        <source>%1 is not a regular file. Give a file in PEM format.</source>
        <translation>%1 ist keine gewöhnliche Datei. Eine Datei im PEM-Format angeben.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its path and its permissions.</source>
        <translation>%1 lässt sich nicht lesen: %2. Pfad und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty. Give a file in PEM format.</source>
        <translation>%1 ist leer. Eine Datei im PEM-Format angeben.</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate or a key. Give a file in PEM format.</source>
        <translation>%1 ist zu groß für ein Zertifikat oder einen Schlüssel. Eine Datei im PEM-Format angeben.</translation>
    </message>
    <message>
        <source>%1 is not in PEM format: it has no line &quot;-----BEGIN …&quot; of a certificate or a private key. Convert it with the program openssl.</source>
        <translation>%1 ist nicht im PEM-Format: Es fehlt die Zeile „-----BEGIN …“ eines Zertifikats oder privaten Schlüssels. Das Programm openssl wandelt es um.</translation>
    </message>
    <message>
        <source>%1 holds a private key where the certificate is expected. Were the two files exchanged?</source>
        <translation>%1 enthält einen privaten Schlüssel, wo das Zertifikat erwartet wird. Sind die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>%1 holds a certificate where its private key is expected. Were the two files exchanged?</source>
        <translation>%1 enthält ein Zertifikat, wo dessen privater Schlüssel erwartet wird. Sind die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>The private key in %1 is encrypted. Decrypt it first: openssl pkey -in KEY -out NEWKEY</source>
        <translation>Der private Schlüssel in %1 ist verschlüsselt. Erst entschlüsseln: openssl pkey -in SCHLÜSSEL -out NEU</translation>
    </message>
</context>
<context>
    <name>server::SelfSignedCertificate</name>
    <message>
        <source>Cannot make a self-signed certificate: %1.</source>
        <translation>Ein selbst signiertes Zertifikat lässt sich nicht erzeugen: %1.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1 for the self-signed certificate. Check the permissions of the folder above it.</source>
        <translation>Der Ordner %1 für das selbst signierte Zertifikat lässt sich nicht anlegen. Die Rechte des Ordners darüber prüfen.</translation>
    </message>
    <message>
        <source>Cannot save the self-signed certificate to %1: %2.</source>
        <translation>Das selbst signierte Zertifikat lässt sich nicht in %1 speichern: %2.</translation>
    </message>
</context>
<context>
    <name>server::TlsContext</name>
    <message>
        <source>Cannot start TLS: %1.</source>
        <translation>TLS lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 is damaged: %2.</source>
        <translation>Das Zertifikat in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The certificate in %1 cannot be used: %2.</source>
        <translation>Das Zertifikat in %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Certificate number %1 in %2 is damaged: %3.</source>
        <translation>Zertifikat Nummer %1 in %2 ist beschädigt: %3.</translation>
    </message>
    <message>
        <source>The private key in %1 is damaged: %2.</source>
        <translation>Der private Schlüssel in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the certificate in %2. Give the key that the certificate was made for.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Zertifikat in %2. Den Schlüssel angeben, für den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The private key in %1 cannot be used: %2.</source>
        <translation>Der private Schlüssel in %1 ist nicht verwendbar: %2.</translation>
    </message>
</context>
<context>
    <name>server::TlsSession</name>
    <message>
        <source>the client does not trust the server&apos;s certificate</source>
        <translation>der Client vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>the client speaks neither TLS 1.2 nor TLS 1.3</source>
        <translation>der Client spricht weder TLS 1.2 noch TLS 1.3</translation>
    </message>
    <message>
        <source>the client hung up in the middle of it</source>
        <translation>der Client hat mittendrin aufgelegt</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
</context>
<context>
    <name>ui::AdmissionSettings</name>
    <message>
        <source>all</source>
        <comment>origins or host names</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Origins:</source>
        <translation>&amp;Origins:</translation>
    </message>
    <message>
        <source>Whose pages may connect, as https://example.org; several with blanks between. Pages of any other origin get the answer 403.</source>
        <translation>Wessen Seiten sich verbinden dürfen, etwa https://example.org; mehrere durch Leerzeichen getrennt. Seiten anderer Herkunft erhalten die Antwort 403.</translation>
    </message>
    <message>
        <source>&amp;Host names:</source>
        <translation>&amp;Hostnamen:</translation>
    </message>
    <message>
        <source>What a request may call this server, as localhost. With any other name it gets the answer 421.</source>
        <translation>Wie eine Anfrage diesen Server nennen darf, etwa localhost. Mit einem anderen Namen erhält sie die Antwort 421.</translation>
    </message>
    <message>
        <source>&amp;Subprotocols:</source>
        <translation>&amp;Subprotokolle:</translation>
    </message>
    <message>
        <source>What the server agrees to if the client offers it; several with blanks between.</source>
        <translation>Worauf der Server sich einigt, wenn der Client es anbietet; mehrere durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no origin. Enter scheme and host without a path, as https://example.org.</source>
        <translation>„%1“ ist kein Origin. Schema und Host ohne Pfad eingeben, etwa https://example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Enter it without scheme and port.</source>
        <translation>„%1“ ist kein Hostname. Ihn ohne Schema und Port eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subprotocol. Use letters, digits and signs such as . - _ alone.</source>
        <translation>„%1“ ist kein Subprotokoll. Nur Buchstaben, Ziffern und Zeichen wie . - _ verwenden.</translation>
    </message>
</context>
<context>
    <name>ui::BehaviourOptions</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Answer pings of the server</source>
        <translation>Pings des Servers be&amp;antworten</translation>
    </message>
    <message>
        <source>&amp;Reconnect when the connection is lost</source>
        <translation>&amp;Wieder verbinden, wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>S&amp;end every message received back as it came</source>
        <translation>&amp;Jede empfangene Nachricht unverändert zurücksenden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A ping that is not answered for so long raises an alarm</source>
        <translation>Bleibt ein Ping so lange ohne Antwort, wird gewarnt</translation>
    </message>
    <message>
        <source>Switch it off to see how long the server waits</source>
        <translation>Ausgeschaltet zeigt sich, wie lange der Server wartet</translation>
    </message>
    <message>
        <source>Deadlines and pings</source>
        <translation>Fristen und Pings</translation>
    </message>
    <message>
        <source>&amp;Handshake within:</source>
        <translation>&amp;Handshake innerhalb von:</translation>
    </message>
    <message>
        <source>&amp;Closing handshake within:</source>
        <translation>&amp;Schließender Handshake innerhalb von:</translation>
    </message>
    <message>
        <source>Send a &amp;ping every:</source>
        <translation>&amp;Ping senden alle:</translation>
    </message>
    <message>
        <source>A&amp;larm without a pong after:</source>
        <translation>Warnung ohne P&amp;ong nach:</translation>
    </message>
    <message>
        <source>Only after errors that may pass by themselves</source>
        <translation>Nur nach Fehlern, die von selbst vergehen können</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>At most so many &amp;times in a row:</source>
        <translation>Höchstens so oft &amp;nacheinander:</translation>
    </message>
    <message>
        <source>&amp;First wait:</source>
        <translation>&amp;Erste Wartezeit:</translation>
    </message>
    <message>
        <source>Longest &amp;wait:</source>
        <translation>&amp;Längste Wartezeit:</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>ganze Nachrichten</translation>
    </message>
    <message>
        <source>A larger message ends the connection with code 1009</source>
        <translation>Eine größere Nachricht beendet die Verbindung mit Code 1009</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Receive at m&amp;ost:</source>
        <translation>Empfangen hö&amp;chstens:</translation>
    </message>
    <message>
        <source>Sen&amp;d in frames of:</source>
        <translation>Senden in &amp;Frames von:</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Clients reach the server at %1, encrypted. The client in this window knows it by its certificate; a browser asks whether to trust it unless somebody it trusts vouches for it. It is this certificate if its SHA-256 fingerprint is:</source>
        <translation>Clients erreichen den Server verschlüsselt unter %1. Der Client in diesem Fenster kennt ihn an seinem Zertifikat; ein Browser fragt, ob er ihm trauen soll, wenn niemand dafür bürgt, dem er traut. Es ist dieses Zertifikat, wenn sein SHA-256-Fingerabdruck so lautet:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CertificateText</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>selbst ausgestellt</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>ui::ClientBar</name>
    <message>
        <source>Connection details</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>The handshake, addresses and TLS of the connection (Ctrl+I)</source>
        <translation>Handshake, Adressen und TLS der Verbindung (Strg+I)</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>Adresse für die Verbindung</translation>
    </message>
    <message>
        <source>The address of a WebSocket server, or a command line of curl, websocat or wscat (Ctrl+L)</source>
        <translation>Die Adresse eines WebSocket-Servers oder eine Befehlszeile von curl, websocat oder wscat (Strg+L)</translation>
    </message>
    <message>
        <source>Pings of the server are not answered: see the connection options.</source>
        <translation>Pings des Servers werden nicht beantwortet: siehe Verbindungsoptionen.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>There is no connection. Press Connect to open one.</source>
        <translation>Es besteht keine Verbindung. „Verbinden“ öffnet eine.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>V&amp;erbinden</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>Wartet auf die Antwort von %1.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Waiting to connect to %1 again.</source>
        <translation>Wartet, um sich wieder mit %1 zu verbinden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reconnecting</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>Nicht mehr verbinden</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>Tr&amp;ennen</translation>
    </message>
    <message>
        <source>Waiting for the server to close, too.</source>
        <translation>Wartet, bis auch der Server schließt.</translation>
    </message>
    <message>
        <source>Ab&amp;ort</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>End the connection without waiting for the server</source>
        <translation>Die Verbindung beenden, ohne auf den Server zu warten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options •</source>
        <translation>Optionen •</translation>
    </message>
    <message>
        <source>Headers, authentication, TLS, proxy, pings, reconnecting (Ctrl+Shift+O)</source>
        <translation>Header, Anmeldung, TLS, Proxy, Pings, Wiederverbinden (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Not the defaults: %1 (Ctrl+Shift+O)</source>
        <translation>Nicht wie vorgegeben: %1 (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Connection options, changed</source>
        <translation>Verbindungsoptionen, geändert</translation>
    </message>
    <message>
        <source>Address of a server, ws:// or wss://</source>
        <translation>Adresse eines Servers, ws:// oder wss://</translation>
    </message>
    <message>
        <source>pongs off</source>
        <translation>Pongs aus</translation>
    </message>
    <message>
        <source>No server has answered yet</source>
        <translation>Noch hat kein Server geantwortet</translation>
    </message>
</context>
<context>
    <name>ui::ClientChoice</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected clients</source>
        <translation>
            <numerusform>%1 gewählter Client</numerusform>
            <numerusform>%1 gewählte Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is connected</source>
        <translation>Kein Client ist verbunden</translation>
    </message>
    <message numerus="yes">
        <source>All %1 clients</source>
        <translation>
            <numerusform>Der einzige Client</numerusform>
            <numerusform>Alle %1 Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message>
        <source>Type a message and press Enter. The server answers with an echo.</source>
        <translation>Eine Nachricht schreiben und die Eingabetaste drücken. Der Server antwortet mit einem Echo.</translation>
    </message>
    <message>
        <source>There is no connection. Press Connect to open one.</source>
        <translation>Es besteht keine Verbindung. „Verbinden“ öffnet eine.</translation>
    </message>
    <message>
        <source>The connection is not open yet. The message is still in the field.</source>
        <translation>Die Verbindung ist noch nicht offen. Die Nachricht steht noch im Feld.</translation>
    </message>
    <message>
        <source>There is no connection. The message is still in the field.</source>
        <translation>Es besteht keine Verbindung. Die Nachricht steht noch im Feld.</translation>
    </message>
    <message>
        <source>Enter an address and press Enter to connect.</source>
        <translation>Adresse eingeben und zum Verbinden Enter drücken.</translation>
    </message>
    <message>
        <source>There is no connection to send it through.</source>
        <translation>Es gibt keine Verbindung, über die sich das senden ließe.</translation>
    </message>
    <message>
        <source>Type a message and press Enter.</source>
        <translation>Eine Nachricht schreiben und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>ui::ClientTabs</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>ui::CloseDialog</name>
    <message>
        <source>Close with a code</source>
        <translation>Schließen mit Code</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Eigener Code</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>Verbindung sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>A Close that says nothing: the server sees 1005. It cannot carry a reason.</source>
        <translation>Ein Close, das nichts sagt: Der Server sieht 1005. Es kann keinen Grund tragen.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Seconds since the &amp;start</source>
        <translation>Sekunden seit dem &amp;Beginn</translation>
    </message>
    <message>
        <source>Seconds since the row &amp;before</source>
        <translation>Sekunden seit der Zeile &amp;davor</translation>
    </message>
    <message>
        <source>Show column &amp;titles</source>
        <translation>Spalten&amp;titel zeigen</translation>
    </message>
</context>
<context>
    <name>ui::Composer</name>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>JSON, files, repeating, pings, close codes</source>
        <translation>JSON, Dateien, Wiederholen, Pings, Close-Codes</translation>
    </message>
    <message>
        <source>How the message is written</source>
        <translation>Schreibweise der Nachricht</translation>
    </message>
    <message>
        <source>How the message is written: text, or bytes as hexadecimal digits or base64</source>
        <translation>Schreibweise der Nachricht: Text, oder Bytes als Hexadezimalziffern oder Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line, Up and Down go through what was sent</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile, Auf und Ab gehen durch das Gesendete</translation>
    </message>
    <message>
        <source>Repeating has ended with the connection.</source>
        <translation>Das Wiederholen endete mit der Verbindung.</translation>
    </message>
    <message>
        <source>Enter message</source>
        <translation>Nachricht eingeben</translation>
    </message>
    <message>
        <source>Bytes: de ad be ef</source>
        <comment>an example</comment>
        <translation>Bytes: de ad be ef</translation>
    </message>
    <message>
        <source>Bytes: 3q2+7w==</source>
        <comment>an example</comment>
        <translation>Bytes: 3q2+7w==</translation>
    </message>
</context>
<context>
    <name>ui::ComposerNote</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionEditor</name>
    <message>
        <source>&amp;Options…</source>
        <translation>Op&amp;tionen …</translation>
    </message>
    <message>
        <source>Write &amp;passwords, tokens and cookies, too, readable in the file</source>
        <translation>Auch &amp;Passwörter, Token und Cookies schreiben, lesbar in der Datei</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>They are used when the connection is loaded or connected.</source>
        <translation>Sie gelten, sobald die Verbindung geladen oder geöffnet wird.</translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>die Vorgaben</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionFields</name>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>automatic pings</source>
        <translation>automatische Pings</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>Wiederverbinden</translation>
    </message>
    <message>
        <source>message sizes</source>
        <translation>Nachrichtengrößen</translation>
    </message>
    <message>
        <source>pings are not answered</source>
        <translation>Pings werden nicht beantwortet</translation>
    </message>
    <message>
        <source>messages are sent back</source>
        <translation>Nachrichten werden zurückgesendet</translation>
    </message>
    <message>
        <source>It wants every certificate accepted: here you are asked about the one that is refused.</source>
        <translation>Er will jedes Zertifikat annehmen: Hier wird nach dem einen gefragt, das abgelehnt wird.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>The address and the options are those of the %1 command. Connect now to use them.</source>
        <translation>Adresse und Optionen sind die des Befehls %1. Jetzt verbinden, um sie zu verwenden.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsModel</name>
    <message>
        <source>No.</source>
        <comment>number of the connection</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes ein</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes aus</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>It does not read its echoes, so nothing more is read from it.</source>
        <translation>Er liest seine Echos nicht, darum wird nichts mehr von ihm gelesen.</translation>
    </message>
    <message>
        <source>The server waits for it to close, too.</source>
        <translation>Der Server wartet darauf, dass auch er schließt.</translation>
    </message>
    <message>
        <source>Its messages are answered.</source>
        <translation>Seine Nachrichten werden beantwortet.</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Messages that the client has sent</source>
        <translation>Nachrichten, die der Client gesendet hat</translation>
    </message>
    <message>
        <source>Messages that the client has been sent</source>
        <translation>Nachrichten, die dem Client gesendet wurden</translation>
    </message>
    <message>
        <source>Bytes of the messages that the client has sent</source>
        <translation>Bytes der Nachrichten, die der Client gesendet hat</translation>
    </message>
    <message>
        <source>Bytes of the messages that the client has been sent</source>
        <translation>Bytes der Nachrichten, die dem Client gesendet wurden</translation>
    </message>
    <message>
        <source>In</source>
        <comment>messages of a client</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>messages to a client</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>Connecte&amp;d clients</source>
        <translation>Verbundene C&amp;lients</translation>
    </message>
    <message>
        <source>The server is stopped, so no client can connect. Press Start to listen again.</source>
        <translation>Der Server ist gestoppt, daher kann sich kein Client verbinden. „Starten“ lässt ihn wieder lauschen.</translation>
    </message>
    <message>
        <source>No client is connected. Point a browser or program at %1.</source>
        <translation>Kein Client ist verbunden. Einen Browser oder ein Programm auf %1 richten.</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CopyCommands</name>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>… (the rest of the body is not kept, or did not come)</source>
        <translation>… (der Rest ist nicht aufgehoben oder kam nicht)</translation>
    </message>
    <message>
        <source>Answer: %1 %2</source>
        <translation>Antwort: %1 %2</translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation>Subprotokoll: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Local address: %1</source>
        <translation>Eigene Adresse: %1</translation>
    </message>
    <message>
        <source>Remote address: not known, a proxy stands between</source>
        <translation>Adresse der Gegenseite: nicht bekannt, ein Proxy steht dazwischen</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <translation>Adresse der Gegenseite: %1</translation>
    </message>
    <message>
        <source>TLS: none, everything can be read on the way</source>
        <translation>TLS: keines, alles ist unterwegs lesbar</translation>
    </message>
    <message>
        <source>TLS: %1, %2</source>
        <translation>TLS: %1, %2</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>Verweist auf: %1</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %1 messages, %2</source>
        <translation>
            <numerusform>Gesendet: %1 Nachricht, %2</numerusform>
            <numerusform>Gesendet: %1 Nachrichten, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received: %1 messages, %2</source>
        <translation>
            <numerusform>Empfangen: %1 Nachricht, %2</numerusform>
            <numerusform>Empfangen: %1 Nachrichten, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show row &amp;details</source>
        <translation>&amp;Details der Zeile zeigen</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Select a row of the messages or of the log to see all of it here.</source>
        <translation>Wähle eine Zeile der Nachrichten oder des Protokolls, um hier alles von ihr zu sehen.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hexadecimal digits</source>
        <translation>Als &amp;Hexadezimalziffern kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <translation>Als &amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy with all &amp;details</source>
        <translation>Mit allen &amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Den Inhalt kopieren</translation>
    </message>
    <message>
        <source>Send the same message once more through the client</source>
        <translation>Dieselbe Nachricht noch einmal über den Client senden</translation>
    </message>
    <message>
        <source>Between the two selected rows: %1</source>
        <translation>Zwischen den zwei gewählten Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the first to the last of %1 selected rows: %2</source>
        <translation>
            <numerusform>Von der ersten bis zur letzten von %1 gewählten Zeile: %2</numerusform>
            <numerusform>Von der ersten bis zur letzten von %1 gewählten Zeilen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %2 bytes were kept.</source>
        <translation>
            <numerusform>Nur die ersten %1 von %2 Byte wurden behalten.</numerusform>
            <numerusform>Nur die ersten %1 von %2 Bytes wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Den Inhalt speichern</translation>
    </message>
    <message>
        <source>Cannot save the payload to %1: %2. Choose another place.</source>
        <translation>Der Inhalt kann nicht in %1 gespeichert werden: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save else&amp;where…</source>
        <translation>&amp;Woanders speichern…</translation>
    </message>
    <message>
        <source>Save payload to a &amp;file…</source>
        <translation>Inhalt in eine &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;message…</source>
        <translation>Als &amp;Nachricht speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the payload to a file, or among the saved messages</source>
        <translation>Den Inhalt in eine Datei oder unter den gespeicherten Nachrichten speichern</translation>
    </message>
</context>
<context>
    <name>ui::DisconnectDialog</name>
    <message>
        <source>&amp;Drop without a Close</source>
        <translation>Ohne Close a&amp;bbrechen</translation>
    </message>
    <message>
        <source>As when a cable is cut: the client sees 1006.</source>
        <translation>Wie bei einem gekappten Kabel: der Client sieht 1006.</translation>
    </message>
    <message>
        <source>Disconnect clients</source>
        <translation>Clients trennen</translation>
    </message>
    <message>
        <source>Code from 3000 to 4999</source>
        <translation>Code von 3000 bis 4999</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>3000 to 4999: a code of your own</source>
        <translation>3000 bis 4999: ein eigener Code</translation>
    </message>
    <message>
        <source>C&amp;lients:</source>
        <translation>C&amp;lients:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeList</name>
    <message>
        <source>Both ends</source>
        <translation>Beide Enden</translation>
    </message>
    <message>
        <source>Connect the client to this program&apos;s server and send a message: here it is one line, with what it took there, in the server and back.</source>
        <translation>Den Client mit dem Server dieses Programms verbinden und eine Nachricht senden: Hier ist sie eine Zeile, mit ihrer Zeit hin, im Server und zurück.</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeModel</name>
    <message>
        <source>push</source>
        <comment>the server sent it of its own accord</comment>
        <translation>unverlangt</translation>
    </message>
    <message>
        <source>The server sent it of its own accord, so there is only the way back.</source>
        <translation>Der Server hat sie von sich aus gesendet, darum gibt es nur den Rückweg.</translation>
    </message>
    <message>
        <source>The server has not told of it yet.</source>
        <translation>Der Server hat noch nichts davon gemeldet.</translation>
    </message>
    <message>
        <source>The client has not told of its echo yet.</source>
        <translation>Der Client hat noch kein Echo davon gemeldet.</translation>
    </message>
    <message>
        <source>Server received: %1 after the client sent it
Server sent: %2
Client received: %3</source>
        <translation>Server empfing: %1, nachdem der Client sie gesendet hat
Server sendete: %2
Client empfing: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Hin</translation>
    </message>
    <message>
        <source>In server</source>
        <translation>Im Server</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>The number of the client&apos;s connection</source>
        <translation>Die Nummer der Verbindung des Clients</translation>
    </message>
    <message>
        <source>From when the client gave it to its socket to when the server had read it</source>
        <translation>Von der Übergabe an den Socket des Clients, bis der Server sie gelesen hatte</translation>
    </message>
    <message>
        <source>From when the server had read it to when its echo was given to the socket</source>
        <translation>Vom Lesen im Server bis zur Übergabe des Echos an den Socket</translation>
    </message>
    <message>
        <source>From when the server gave the echo to its socket to when the client had read it whole</source>
        <translation>Von der Übergabe des Echos an den Socket des Servers, bis der Client es ganz gelesen hatte</translation>
    </message>
    <message>
        <source>From when the client gave it to its socket to when it had read the echo whole</source>
        <translation>Von der Übergabe an den Socket des Clients, bis er das Echo ganz gelesen hatte</translation>
    </message>
    <message>
        <source>≈ 0: the other end had it before this one took the time.</source>
        <translation>≈ 0: das andere Ende hatte sie schon, ehe dieses die Zeit nahm.</translation>
    </message>
</context>
<context>
    <name>ui::ExchangesDock</name>
    <message>
        <source>Both ends</source>
        <translation>Beide Enden</translation>
    </message>
    <message>
        <source>Show &amp;both ends</source>
        <translation>&amp;Beide Enden zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ExportCommand</name>
    <message>
        <source>&amp;Everything, of both sides</source>
        <translation>&amp;Alles, von beiden Seiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written to %1.</source>
        <translation>Der Export wurde abgebrochen; nach %1 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cannot export to %1: it is being recorded to. Choose another file.</source>
        <translation>Nach %1 kann nicht exportiert werden: Dorthin wird gerade aufgezeichnet. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows exported to %2 (%3).</source>
        <translation>
            <numerusform>%1 Zeile nach %2 exportiert (%3).</numerusform>
            <numerusform>%1 Zeilen nach %2 exportiert (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more have no place in a HAR, which has messages only.</source>
        <translation>
            <numerusform>%1 weitere hat in einem HAR keinen Platz, das nur Nachrichten kennt.</numerusform>
            <numerusform>%1 weitere haben in einem HAR keinen Platz, das nur Nachrichten kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Export else&amp;where…</source>
        <translation>&amp;Woanders exportieren …</translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>Es gibt hier kein Programm, das Ordner zeigt.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Rows to export:</source>
        <translation>Zu exportierende Zeilen:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>JSON Lines keeps everything and can be opened here again; HAR opens in browsers&apos; developer tools and in proxies; CSV in spreadsheets.</source>
        <translation>JSON Lines behält alles und lässt sich hier wieder öffnen; HAR öffnen die Entwicklerwerkzeuge der Browser und Proxys; CSV Tabellenprogramme.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
</context>
<context>
    <name>ui::Exporter</name>
    <message>
        <source>Cannot export to %1: %2. Choose another place.</source>
        <translation>Kann nicht nach %1 exportieren: %2. Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ui::FileBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::FileInput</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FileReader</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for one message: 1 GiB is the most.</source>
        <translation>%1 ist zu groß für eine Nachricht: höchstens 1 GiB.</translation>
    </message>
    <message>
        <source>%1 is a folder, or a device, which may never end.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, das vielleicht nie endet.</translation>
    </message>
</context>
<context>
    <name>ui::FileSender</name>
    <message>
        <source>The connection ended before the whole file was sent.</source>
        <translation>Die Verbindung endete, bevor die ganze Datei gesendet war.</translation>
    </message>
    <message>
        <source>Sending the file: %1 of %2</source>
        <translation>Sendet die Datei: %1 von %2</translation>
    </message>
    <message>
        <source>Abort the connection</source>
        <translation>Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Reading the file: %1 of %2</source>
        <translation>Liest die Datei: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The connection ended before the file was sent.</source>
        <translation>Die Verbindung endete, bevor die Datei gesendet war.</translation>
    </message>
</context>
<context>
    <name>ui::Files</name>
    <message>
        <source>JSON Lines, everything that is known (*.jsonl *.ndjson)</source>
        <translation>JSON Lines, alles, was bekannt ist (*.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>HAR, for browsers and proxies (*.har)</source>
        <translation>HAR, für Browser und Proxys (*.har)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt *.log)</source>
        <translation>Reiner Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line 1, column 1: this is JSON, but no HAR: it has no &quot;log&quot; with &quot;entries&quot;</source>
        <translation>Zeile 1, Spalte 1: das ist JSON, aber kein HAR: es hat kein &quot;log&quot; mit &quot;entries&quot;</translation>
    </message>
    <message>
        <source>none of its requests (there are %1) is a WebSocket connection</source>
        <translation>keine der Anfragen darin (es sind %1) ist eine WebSocket-Verbindung</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1: &quot;startedDateTime&quot; is no moment</source>
        <translation>%1: &quot;startedDateTime&quot; ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>%1: &quot;type&quot; is neither &quot;send&quot; nor &quot;receive&quot;</source>
        <translation>%1: &quot;type&quot; ist weder &quot;send&quot; noch &quot;receive&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;time&quot; is no number</source>
        <translation>%1: &quot;time&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; is no text</source>
        <translation>%1: &quot;data&quot; ist kein Text</translation>
    </message>
    <message>
        <source>%1: &quot;data&quot; of a binary message is no base64</source>
        <translation>%1: &quot;data&quot; einer binären Nachricht ist kein Base64</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;time&quot; is no moment</source>
        <translation>&quot;time&quot; ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>&quot;side&quot; is neither &quot;server&quot; nor &quot;client&quot;</source>
        <translation>&quot;side&quot; ist weder &quot;server&quot; noch &quot;client&quot;</translation>
    </message>
    <message>
        <source>&quot;event&quot; is none that is known: %1</source>
        <translation>&quot;event&quot; ist keines, das bekannt ist: %1</translation>
    </message>
    <message>
        <source>&quot;cause&quot; is none that is known</source>
        <translation>&quot;cause&quot; ist keine, die bekannt ist</translation>
    </message>
    <message>
        <source>the first line is not the head of a timeline of EchoBench</source>
        <translation>die erste Zeile ist nicht der Kopf eines Verlaufs von EchoBench</translation>
    </message>
    <message>
        <source>the file is of version %1, only %2 is known</source>
        <translation>die Datei hat die Version %1, nur %2 ist bekannt</translation>
    </message>
    <message>
        <source>&quot;base64&quot; is none</source>
        <translation>&quot;base64&quot; ist keines</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>%1 older rows were let go</source>
        <translation>
            <numerusform>%1 ältere Zeile wurde verworfen</numerusform>
            <numerusform>%1 ältere Zeilen wurden verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody reads from this pipe</source>
        <translation>aus dieser Pipe liest niemand</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Binärnachrichten</translation>
    </message>
    <message>
        <source>Pings, pongs, Closes</source>
        <translation>Pings, Pongs, Close</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Jede Verbindung</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>Nummer der Verbindung</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größte Größe</translation>
    </message>
    <message>
        <source>any</source>
        <comment>size</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>In bytes, or as 4k or 16M (1,024 to the step)</source>
        <translation>In Bytes oder als 4k oder 16M (je Stufe 1.024)</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Größe von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one size to another</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Hits only</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show only the rows with a hit, or mark the hits among the others</source>
        <translation>Nur Zeilen mit Treffer zeigen, oder die Treffer zwischen den anderen markieren</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose rows by side, connection, direction, kind and size</source>
        <translation>Zeilen nach Seite, Verbindung, Richtung, Art und Größe auswählen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the rows for a text</source>
        <translation>Die Zeilen nach einem Text durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F; Enter goes to the next hit, Shift+Enter to the previous one</source>
        <translation>Strg+F; Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Filtered: %1 of %2</source>
        <comment>rows shown, rows that there are</comment>
        <translation>Gefiltert: %1 von %2</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows could not be searched whole: the expression takes too long in them</source>
        <translation>
            <numerusform>%1 Zeile konnte nicht ganz durchsucht werden: Der Ausdruck braucht darin zu lange</numerusform>
            <numerusform>%1 Zeilen konnten nicht ganz durchsucht werden: Der Ausdruck braucht darin zu lange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowingTable</name>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Zum &amp;Neuesten</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>rows that came while the user had scrolled up</comment>
        <translation>
            <numerusform>%1 neue ↓</numerusform>
            <numerusform>%1 neue ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>No headers of your own yet. Type a name and a value into the row above.</source>
        <translation>Noch keine eigenen Header. Name und Wert in die Zeile darüber schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::HelpCommands</name>
    <message>
        <source>About EchoBench</source>
        <translation>Über EchoBench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;EchoBench %1&lt;/h3&gt;&lt;p&gt;A WebSocket echo server and client in one window.&lt;/p&gt;&lt;p&gt;Built with Qt %2, running with Qt %3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;EchoBench %1&lt;/h3&gt;&lt;p&gt;Ein WebSocket-Echo-Server und ein Client in einem Fenster.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt %2, läuft mit Qt %3.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>EchoBench is a WebSocket echo server and a client in one window. Type a message and press Enter: the client sends it, the server answers with an echo.</source>
        <translation>EchoBench ist ein WebSocket-Echo-Server und ein Client in einem Fenster. Eine Nachricht schreiben und die Eingabetaste drücken: Der Client sendet sie, der Server antwortet mit einem Echo.</translation>
    </message>
    <message>
        <source>To use another client, such as a page in a browser, point it at the server&apos;s address in the first line. To talk to another server, enter its address in the second.</source>
        <translation>Ein anderer Client, etwa eine Seite im Browser, verbindet sich mit der Adresse des Servers in der ersten Zeile. Für einen anderen Server dessen Adresse in die zweite Zeile eingeben.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Die Nachricht senden</translation>
    </message>
    <message>
        <source>Shift+Enter, Ctrl+Enter</source>
        <comment>the keys</comment>
        <translation>Umschalt+Eingabe, Strg+Eingabe</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>the keys</comment>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Go through the messages that were sent</source>
        <translation>Durch die gesendeten Nachrichten gehen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <comment>the keys</comment>
        <translation>Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <source>Go to that tab</source>
        <translation>Zu diesem Tab gehen</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <comment>the keys</comment>
        <translation>Alt und ein unterstrichener Buchstabe</translation>
    </message>
    <message>
        <source>Press or go to what has that letter</source>
        <translation>Drücken oder ansteuern, was diesen Buchstaben hat</translation>
    </message>
</context>
<context>
    <name>ui::Hits</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 gefunden</numerusform>
            <numerusform>%1 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportCommand</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Timelines and HAR (*.jsonl *.ndjson *.har *.jsonl.*);;All files (*)</source>
        <translation>Verläufe und HAR (*.jsonl *.ndjson *.har *.jsonl.*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose anothe&amp;r file…</source>
        <translation>Andere Datei wäh&amp;len …</translation>
    </message>
</context>
<context>
    <name>ui::ImportWindow</name>
    <message>
        <source>%1, imported</source>
        <translation>%1, importiert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %2.</source>
        <translation>
            <numerusform>%1 Zeile aus %2.</numerusform>
            <numerusform>%1 Zeilen aus %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older rows had been let go before it was written.</source>
        <translation>
            <numerusform>%1 ältere Zeile war verworfen, bevor sie geschrieben wurde.</numerusform>
            <numerusform>%1 ältere Zeilen waren verworfen, bevor sie geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows &amp;shown</source>
        <translation>Die ge&amp;zeigten Zeilen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Hinweise schließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The file holds no row.</source>
        <translation>Die Datei enthält keine Zeile.</translation>
    </message>
</context>
<context>
    <name>ui::Importer</name>
    <message>
        <source>Cannot import %1: %2. A HAR of a browser or a proxy, or JSON Lines of EchoBench can be imported.</source>
        <translation>Kann %1 nicht importieren: %2. Importieren lassen sich HAR-Dateien von Browsern und Proxys und JSON Lines von EchoBench.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The last line, %1, is torn and was left out.</source>
        <translation>Die letzte Zeile, %1, ist abgerissen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a HAR may have %1 bytes at most, this file has %2</source>
        <translation>eine HAR-Datei darf höchstens %1 Bytes haben, diese hat %2</translation>
    </message>
    <message>
        <source>it is a folder, or a device, which may never end</source>
        <translation>das ist ein Ordner oder ein Gerät, das vielleicht nie endet</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message>
        <source>(all)</source>
        <comment>the whole JSON text</comment>
        <translation>(alles)</translation>
    </message>
    <message numerus="yes">
        <source>{%1 members}</source>
        <translation>
            <numerusform>{%1 Element}</numerusform>
            <numerusform>{%1 Elemente}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 elements]</source>
        <translation>
            <numerusform>[%1 Element]</numerusform>
            <numerusform>[%1 Elemente]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeView</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>Alles darunter &amp;öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose all below</source>
        <translation>Alles darunter &amp;schließen</translation>
    </message>
</context>
<context>
    <name>ui::KeepDialog</name>
    <message>
        <source>What the window keeps</source>
        <translation>Was das Fenster behält</translation>
    </message>
    <message>
        <source>Bytes of messages</source>
        <translation>Bytes der Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Bytes of messages:</source>
        <translation>&amp;Bytes der Nachrichten:</translation>
    </message>
    <message>
        <source>Of both sides together. Beyond it, the oldest are let go, and the list says how many; so far %1.</source>
        <translation>Von beiden Seiten zusammen. Darüber hinaus werden die ältesten verworfen, und die Liste sagt, wie viele; bisher %1.</translation>
    </message>
</context>
<context>
    <name>ui::LetGoNote</name>
    <message numerus="yes">
        <source>↑ %1 older rows were let go</source>
        <translation>
            <numerusform>↑ %1 ältere Zeile wurde verworfen</numerusform>
            <numerusform>↑ %1 ältere Zeilen wurden verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them marked</source>
        <translation>, davon %1 markiert</translation>
    </message>
</context>
<context>
    <name>ui::LinesView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::ListColumns</name>
    <message>
        <source>Columns of the &amp;messages</source>
        <translation>&amp;Spalten der Nachrichten</translation>
    </message>
    <message>
        <source>Columns of the lo&amp;g</source>
        <translation>Spa&amp;lten des Protokolls</translation>
    </message>
</context>
<context>
    <name>ui::ListCommands</name>
    <message>
        <source>The client&apos;s &amp;messages as shown</source>
        <translation>Die &amp;Nachrichten des Clients wie gezeigt</translation>
    </message>
    <message>
        <source>The &amp;log as shown</source>
        <translation>Das &amp;Protokoll wie gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::ListenSettings</name>
    <message>
        <source>&amp;Built-in page</source>
        <translation>Eingebaute Se&amp;ite</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any free port</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>One address:</source>
        <translation>Eine Adresse:</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>&amp;Listen for:</source>
        <translation>&amp;Erreichbar für:</translation>
    </message>
    <message>
        <source>&amp;Echo prefix:</source>
        <translation>Echo-P&amp;räfix:</translation>
    </message>
    <message>
        <source>Stands before each echoed text; may be empty.</source>
        <translation>Steht vor jedem zurückgesandten Text; darf leer sein.</translation>
    </message>
    <message>
        <source>A browser that opens the server&apos;s address gets a page to send messages from.</source>
        <translation>Ein Browser, der die Adresse des Servers öffnet, erhält eine Seite, von der man Nachrichten senden kann.</translation>
    </message>
    <message>
        <source>Enter an IP address of this machine, such as 192.168.1.5 or ::1.</source>
        <translation>Eine IP-Adresse dieses Rechners eingeben, etwa 192.168.1.5 oder ::1.</translation>
    </message>
    <message>
        <source>This is no IP address. Enter one such as 192.168.1.5 or ::1.</source>
        <translation>Das ist keine IP-Adresse. Eine wie 192.168.1.5 oder ::1 eingeben.</translation>
    </message>
    <message>
        <source>Only programs on this machine can connect.</source>
        <translation>Nur Programme auf diesem Rechner können sich verbinden.</translation>
    </message>
    <message>
        <source>Warning: everybody on the network can connect to this server.</source>
        <translation>Warnung: Jeder im Netz kann sich mit diesem Server verbinden.</translation>
    </message>
</context>
<context>
    <name>ui::LogFile</name>
    <message>
        <source>Cannot save the log to %1: %2. Choose another place.</source>
        <translation>Das Protokoll kann nicht als %1 gespeichert werden: %2. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>ui::LogPanel</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the log still; everything goes on being recorded</source>
        <translation>Das Protokoll anhalten; aufgezeichnet wird weiter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Das Protokoll leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the lines shown to a file</source>
        <translation>Die gezeigten Zeilen in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>Textdateien (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save else&amp;where…</source>
        <translation>&amp;Woanders speichern …</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The server is not listening. Start it, or enter the address of another one and press Connect.</source>
        <translation>Der Server lauscht nicht. Er lässt sich oben starten; oder die Adresse eines anderen eingeben und auf Verbinden drücken.</translation>
    </message>
</context>
<context>
    <name>ui::MarkCommands</name>
    <message>
        <source>Mar&amp;k rows</source>
        <translation>Zeilen &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Write a note on the row…</source>
        <translation>Eine Noti&amp;z zur Zeile schreiben …</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>Nä&amp;chste Markierung</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note on this row, which it also marks:</source>
        <translation>Eine Notiz zu dieser Zeile, die sie auch markiert:</translation>
    </message>
    <message>
        <source>&amp;Keep note</source>
        <translation>Notiz &amp;behalten</translation>
    </message>
</context>
<context>
    <name>ui::MessageCheck</name>
    <message>
        <source>Placeholders such as {{counter}} are filled when it is sent. The Message menu has the switch.</source>
        <translation>Platzhalter wie {{counter}} werden beim Senden ausgefüllt. Der Schalter ist im Menü Nachricht.</translation>
    </message>
    <message>
        <source>Not valid JSON, sent as it is: %1</source>
        <translation>Kein gültiges JSON, wird so gesendet: %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageEditor</name>
    <message>
        <source>&amp;Content:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
</context>
<context>
    <name>ui::MessageField</name>
    <message>
        <source>%1 characters, kept aside and sent whole. Backspace removes them.</source>
        <translation>%1 Zeichen, beiseitegelegt; sie werden ganz gesendet. Die Rücktaste entfernt sie.</translation>
    </message>
</context>
<context>
    <name>ui::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>ui::NetworkOptions</name>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Authorities’ certificates</source>
        <translation>Zertifikate der Aussteller</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of the certificates that you accepted</source>
        <translation>SHA-256-Fingerabdrücke der angenommenen Zertifikate</translation>
    </message>
    <message>
        <source>TLS, for wss:// addresses</source>
        <translation>TLS, für Adressen mit wss://</translation>
    </message>
    <message>
        <source>Trusted &amp;authorities:</source>
        <translation>Vertraute &amp;Aussteller:</translation>
    </message>
    <message>
        <source>Own &amp;certificate:</source>
        <translation>Eigenes &amp;Zertifikat:</translation>
    </message>
    <message>
        <source>Own &amp;key:</source>
        <translation>Eigener &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Key’s pass&amp;word:</source>
        <translation>Pass&amp;wort des Schlüssels:</translation>
    </message>
    <message>
        <source>Accepted c&amp;ertificates:</source>
        <translation>Ang&amp;enommene Zertifikate:</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Pa&amp;ssword:</source>
        <translation>Passwo&amp;rt:</translation>
    </message>
    <message>
        <source>Accepted certificates</source>
        <translation>Angenommene Zertifikate</translation>
    </message>
    <message>
        <source>None. One that is refused can be looked at, and accepted then.</source>
        <translation>Keine. Ein abgelehntes lässt sich ansehen und dann annehmen.</translation>
    </message>
</context>
<context>
    <name>ui::NumberSettings</name>
    <message>
        <source>&amp;Connections:</source>
        <translation>&amp;Verbindungen:</translation>
    </message>
    <message>
        <source>At once. Whoever comes beyond gets the answer 503.</source>
        <translation>Zur selben Zeit. Wer darüber hinaus kommt, erhält die Antwort 503.</translation>
    </message>
    <message>
        <source>as many as possible</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Nachricht:</translation>
    </message>
    <message>
        <source>A client that sends a larger one is closed with 1009.</source>
        <translation>Ein Client, der eine größere sendet, wird mit 1009 geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Unread echoes:</source>
        <translation>&amp;Ungelesene Echos:</translation>
    </message>
    <message>
        <source>A client that leaves more unread is held back: nothing more is read from it.</source>
        <translation>Ein Client, der mehr ungelesen lässt, wird angehalten: nichts mehr wird von ihm gelesen.</translation>
    </message>
    <message>
        <source>&amp;Head of a request:</source>
        <translation>&amp;Kopf einer Anfrage:</translation>
    </message>
    <message>
        <source>A larger one gets the answer 431.</source>
        <translation>Ein größerer erhält die Antwort 431.</translation>
    </message>
    <message>
        <source>Automatic: one per core but one, at most four.</source>
        <translation>Automatisch: einer je Kern weniger einen, höchstens vier.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Until it is here; then the answer is 408.</source>
        <translation>Bis er da ist; danach lautet die Antwort 408.</translation>
    </message>
    <message>
        <source>From its first byte to its last; then the client is closed with 1008.</source>
        <translation>Vom ersten Byte zum letzten; danach wird der Client mit 1008 geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Stall:</source>
        <translation>&amp;Stillstand:</translation>
    </message>
    <message>
        <source>A client that reads nothing of what waits for it for so long is dropped.</source>
        <translation>Ein Client, der so lange nichts von dem liest, was auf ihn wartet, wird abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Ping every:</source>
        <translation>&amp;Ping alle:</translation>
    </message>
    <message>
        <source>Each client is asked so often whether it is there.</source>
        <translation>So oft wird jeder Client gefragt, ob er noch da ist.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>P&amp;ong:</source>
        <translation>P&amp;ong:</translation>
    </message>
    <message>
        <source>A client whose answer takes longer is dropped.</source>
        <translation>Ein Client, dessen Antwort länger dauert, wird abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Closing:</source>
        <translation>S&amp;chließen:</translation>
    </message>
    <message>
        <source>A client that does not end its connection so long after a Close is dropped.</source>
        <translation>Ein Client, der seine Verbindung so lange nach einem Close nicht beendet, wird abgebrochen.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Thre&amp;ads:</source>
        <translation>Th&amp;reads:</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Voreinstellung: %2.</translation>
    </message>
</context>
<context>
    <name>ui::OptionsDialog</name>
    <message>
        <source>Re&amp;member passwords, tokens and cookies, readable in a file</source>
        <translation>Passwörter, Token und Cookies &amp;merken, lesbar in einer Datei</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Pings, pongs, reconnecting and the size of frames change at once, the rest with the next connection.</source>
        <translation>Pings, Pongs, Wiederverbinden und die Größe der Frames gelten sofort, alles andere ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Anfra&amp;ge</translation>
    </message>
    <message>
        <source>TLS and prox&amp;y</source>
        <translation>TLS und Prox&amp;y</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;Verhalten</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>ui::Outcome</name>
    <message>
        <source>Attempt %1 to connect again is in %2 s.</source>
        <translation>Versuch %1 der neuen Verbindung folgt in %2 s.</translation>
    </message>
    <message>
        <source>The server has ended the connection with code %1.</source>
        <translation>Der Server hat die Verbindung mit Code %1 beendet.</translation>
    </message>
    <message>
        <source>The server has ended the connection with code %1: %2</source>
        <translation>Der Server hat die Verbindung mit Code %1 beendet: %2</translation>
    </message>
    <message>
        <source>Close code %1: %2</source>
        <translation>Close-Code %1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The client closed first.</source>
        <translation>Der Client hat zuerst geschlossen.</translation>
    </message>
    <message>
        <source>The server closed first.</source>
        <translation>Der Server hat zuerst geschlossen.</translation>
    </message>
    <message>
        <source>Both sides sent their Close: a clean end.</source>
        <translation>Beide Seiten haben ihr Close gesendet: ein sauberes Ende.</translation>
    </message>
    <message>
        <source>Not a clean end: a Close is missing.</source>
        <translation>Kein sauberes Ende: Ein Close fehlt.</translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Erneut verb&amp;inden</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Zertifi&amp;kat ansehen …</translation>
    </message>
    <message>
        <source>Follow the &amp;redirect</source>
        <translation>Dem Verweis f&amp;olgen</translation>
    </message>
    <message>
        <source>Stop reconnectin&amp;g</source>
        <translation>Nicht &amp;mehr verbinden</translation>
    </message>
    <message>
        <source>The server has not answered a ping in time.</source>
        <translation>Der Server hat einen Ping nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>It points to %1.</source>
        <translation>Sie verweist auf %1.</translation>
    </message>
    <message>
        <source>Connect no&amp;w</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connect to it by &amp;WebSocket</source>
        <translation>Per &amp;WebSocket verbinden</translation>
    </message>
    <message>
        <source>Chan&amp;ge the options…</source>
        <translation>Opt&amp;ionen ändern …</translation>
    </message>
</context>
<context>
    <name>ui::PayloadPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>As what the payload is shown</source>
        <translation>Als was der Inhalt gezeigt wird</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Making the payload ready</source>
        <translation>Der Inhalt wird vorbereitet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Choose a form to begin anew.</source>
        <translation>Abgebrochen. Wähle eine Form, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
</context>
<context>
    <name>ui::PingDialog</name>
    <message>
        <source>Send a ping</source>
        <translation>Einen Ping senden</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Send ping</source>
        <translation>Ping &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: too long for a ping</source>
        <translation>%1 von %2 Bytes: zu lang für einen Ping</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>ui::PushDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Binary, as hexadecimal digits</source>
        <translation>&amp;Binär, als hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send a message to clients</source>
        <translation>Nachricht an Clients senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation>Die Nachricht senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>C&amp;lients:</source>
        <translation>C&amp;lients:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Nachricht:</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %1 clients. The log says what became of it.</source>
        <translation>
            <numerusform>An %1 Client gegeben. Das Protokoll sagt, was daraus wurde.</numerusform>
            <numerusform>An %1 Clients gegeben. Das Protokoll sagt, was daraus wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordCommand</name>
    <message>
        <source>Record to a file</source>
        <translation>In eine Datei aufzeichnen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recording to %1. Press to stop.</source>
        <translation>Aufgezeichnet wird nach %1. Drücken beendet es.</translation>
    </message>
    <message>
        <source>Record everything that happens to a file</source>
        <translation>Alles, was geschieht, in eine Datei aufzeichnen</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Andere Datei wäh&amp;len …</translation>
    </message>
    <message>
        <source>Cannot record to %1: it is being exported to. Choose another file.</source>
        <translation>Nach %1 kann nicht aufgezeichnet werden: Dorthin wird gerade exportiert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows recorded to %2.</source>
        <translation>
            <numerusform>%1 Zeile nach %2 aufgezeichnet.</numerusform>
            <numerusform>%1 Zeilen nach %2 aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>Es gibt hier kein Programm, das Ordner zeigt.</translation>
    </message>
</context>
<context>
    <name>ui::Recorder</name>
    <message>
        <source>Cannot record to %1: %2. Choose another file.</source>
        <translation>Kann nicht nach %1 aufzeichnen: %2. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Recording to %1 has stopped: %2. What was written until then is complete; choose another file to go on.</source>
        <translation>Die Aufzeichnung nach %1 ist beendet: %2. Was bis dahin geschrieben wurde, ist vollständig; wähle eine andere Datei, um weiterzumachen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events came too fast and are missing in %2, which says where.</source>
        <translation>
            <numerusform>%1 Ereignis kam zu schnell und fehlt in %2, wo steht, an welcher Stelle.</numerusform>
            <numerusform>%1 Ereignisse kamen zu schnell und fehlen in %2, wo steht, an welcher Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 messages only the beginning was recorded to %2, where &quot;kept&quot; says how much.</source>
        <translation>
            <numerusform>Von %1 Nachricht wurde nach %2 nur der Anfang aufgezeichnet; dort sagt „kept“, wie viel.</numerusform>
            <numerusform>Von %1 Nachrichten wurde nach %2 nur der Anfang aufgezeichnet; dort sagt „kept“, wie viel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedCertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The server’s certificate was refused:</source>
        <translation>Das Zertifikat des Servers wurde abgelehnt:</translation>
    </message>
    <message>
        <source>Accept it only if you know this fingerprint. It is then accepted for every address that shows this very certificate, until you remove it from the options.</source>
        <translation>Nur annehmen, wenn dieser Fingerabdruck bekannt ist. Es gilt dann für jede Adresse, die genau dieses Zertifikat zeigt, bis es in den Optionen entfernt wird.</translation>
    </message>
    <message>
        <source>&amp;Accept this certificate</source>
        <translation>Dieses Zertifikat &amp;annehmen</translation>
    </message>
</context>
<context>
    <name>ui::Rendering</name>
    <message>
        <source>Not all of it is UTF-8: what is not stands here as �. The hex dump has every byte.</source>
        <translation>Nicht alles davon ist UTF-8: was es nicht ist, steht hier als �. Im Hexdump steht jedes Byte.</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>Das ist kein JSON. %1</translation>
    </message>
    <message>
        <source>Before the JSON stands “%1”.</source>
        <translation>Vor dem JSON steht „%1“.</translation>
    </message>
    <message>
        <source>Only the first %1 values are in the tree.</source>
        <translation>Nur die ersten %1 Werte sind im Baum.</translation>
    </message>
    <message>
        <source>This is not XML. %1</source>
        <translation>Das ist kein XML. %1</translation>
    </message>
    <message>
        <source>Before the XML stands “%1”.</source>
        <translation>Vor dem XML steht „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::RepeatDialog</name>
    <message>
        <source>Repeat the message</source>
        <translation>Die Nachricht wiederholen</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Anhalten</translation>
    </message>
    <message>
        <source>Placeholders are filled anew each time. It stops with the connection.</source>
        <translation>Platzhalter werden jedes Mal neu ausgefüllt. Es endet mit der Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Send one &amp;every:</source>
        <translation>&amp;Eine senden alle:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>&amp;Wie oft:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Nachricht:</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a message</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ui::RepeatSender</name>
    <message numerus="yes">
        <source>%1 messages were sent.</source>
        <translation>
            <numerusform>%1 Nachricht wurde gesendet.</numerusform>
            <numerusform>%1 Nachrichten wurden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1 of %2, one every %3 ms</source>
        <translation>%1 von %2 gesendet, alle %3 ms eine</translation>
    </message>
    <message>
        <source>Sent %1, one every %2 ms</source>
        <translation>%1 gesendet, alle %2 ms eine</translation>
    </message>
    <message>
        <source>%1 came too late and were left out</source>
        <translation>%1 kamen zu spät und entfielen</translation>
    </message>
    <message>
        <source>Stop repeatin&amp;g</source>
        <translation>Anha&amp;lten</translation>
    </message>
</context>
<context>
    <name>ui::RequestOptions</name>
    <message>
        <source>&amp;Headers, sent in this order; a name may come more than once:</source>
        <translation>&amp;Header, in dieser Folge gesendet; ein Name darf mehrmals vorkommen:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Remove the selected headers (Delete)</source>
        <translation>Die ausgewählten Header entfernen (Entf)</translation>
    </message>
    <message>
        <source>graphql-ws, chat</source>
        <comment>an example of subprotocols</comment>
        <translation>graphql-ws, chat</translation>
    </message>
    <message>
        <source>The one you like best first, parted by commas</source>
        <translation>Das liebste zuerst, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>session=abc; theme=dark</source>
        <comment>an example of cookies</comment>
        <translation>session=abc; theme=dark</translation>
    </message>
    <message>
        <source>None</source>
        <comment>authentication</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic: name and password</source>
        <translation>Basic: Name und Passwort</translation>
    </message>
    <message>
        <source>Bearer: token</source>
        <translation>Bearer: Token</translation>
    </message>
    <message>
        <source>Or&amp;igin:</source>
        <translation>Or&amp;igin:</translation>
    </message>
    <message>
        <source>&amp;Subprotocols:</source>
        <translation>&amp;Subprotokolle:</translation>
    </message>
    <message>
        <source>&amp;Cookies:</source>
        <translation>&amp;Cookies:</translation>
    </message>
    <message>
        <source>&amp;Authentication:</source>
        <translation>&amp;Anmeldung:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
</context>
<context>
    <name>ui::RowCopier</name>
    <message numerus="yes">
        <source>Of the %1 selected rows the first %2 were copied: more is too much for the clipboard. File &gt; Export writes all of them to a file.</source>
        <translation>
            <numerusform>Von der %1 ausgewählten Zeile wurden die ersten %2 kopiert: Mehr ist für die Zwischenablage zu viel. Datei &gt; Exportieren schreibt alle in eine Datei.</numerusform>
            <numerusform>Von den %1 ausgewählten Zeilen wurden die ersten %2 kopiert: Mehr ist für die Zwischenablage zu viel. Datei &gt; Exportieren schreibt alle in eine Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowFacts</name>
    <message>
        <source>%1, sent by the server</source>
        <translation>%1, vom Server gesendet</translation>
    </message>
    <message>
        <source>%1, received by the server</source>
        <translation>%1, vom Server empfangen</translation>
    </message>
    <message>
        <source>%1, sent by the client</source>
        <translation>%1, vom Client gesendet</translation>
    </message>
    <message>
        <source>%1, received by the client</source>
        <translation>%1, vom Client empfangen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server, connection #%1</source>
        <translation>Server, Verbindung #%1</translation>
    </message>
    <message>
        <source>Client, connection #%1</source>
        <translation>Client, Verbindung #%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 Zeichen</numerusform>
            <numerusform>%1 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Beginn</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Seit der Zeile davor</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server angehalten</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Server gescheitert</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP-Antwort</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>Client held back</source>
        <translation>Client angehalten</translation>
    </message>
    <message>
        <source>Client released</source>
        <translation>Client freigegeben</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <translation>Verbindung geöffnet</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>Binärnachricht</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Nachricht nicht gesendet</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Pong missed</source>
        <translation>Pong ausgeblieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Verbindung gescheitert</translation>
    </message>
    <message>
        <source>Events let go</source>
        <translation>Ereignisse fallengelassen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
</context>
<context>
    <name>ui::RowTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::SaveItemDialog</name>
    <message>
        <source>none; or a new one, as Shop/Orders</source>
        <translation>keiner; oder neu, wie Laden/Kasse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Write &amp;passwords, tokens and cookies, too, readable in the file</source>
        <translation>Auch &amp;Passwörter, Token und Cookies schreiben, lesbar in der Datei</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>There is one of that name already. It will be replaced.</source>
        <translation>Diesen Namen gibt es schon. Was ihn hat, wird ersetzt.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>Diesen Namen gibt es schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>to find it by</source>
        <translation>um es wiederzufinden</translation>
    </message>
</context>
<context>
    <name>ui::SavedChanges</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>The folder stays as it is: there is one of that name, or it would be in itself.</source>
        <translation>Der Ordner bleibt, wie er ist: diesen Namen gibt es schon, oder er läge in sich selbst.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back.</source>
        <translation>Gelöscht: %1. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Deleted: the folder %1 with what was in it. Undo brings it back.</source>
        <translation>Gelöscht: der Ordner %1 mit dem, was darin war. „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Die letzte Änderung wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ui::SavedConnections</name>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save the address and the options that are in the window, or import a file.</source>
        <translation>Noch ist nichts gespeichert. Speichere die Adresse und die Optionen, die im Fenster sind, oder importiere eine Datei.</translation>
    </message>
    <message>
        <source>There are no saved connections in %1.</source>
        <translation>In %1 sind keine gespeicherten Verbindungen.</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Passwords, tokens and cookies were left out.</source>
        <translation>Passwörter, Token und Cookies wurden weggelassen.</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>With passwords and tokens, readable in the file.</source>
        <translation>Mit Passwörtern und Token, lesbar in der Datei.</translation>
    </message>
    <message>
        <source>Change its name, its folder, its address or its options (F2)</source>
        <translation>Name, Ordner, Adresse oder Optionen ändern (F2)</translation>
    </message>
</context>
<context>
    <name>ui::SavedDialog</name>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Put it into the window (Enter)</source>
        <translation>Ins Fenster übernehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Do it at once (double click or Ctrl+Enter)</source>
        <translation>Sofort ausführen (Doppelklick oder Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Save current…</source>
        <translation>&amp;Jetziges speichern …</translation>
    </message>
    <message>
        <source>Save what is in the window now</source>
        <translation>Speichern, was jetzt im Fenster ist</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Neuer &amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Delete it; that can be undone (Del)</source>
        <translation>Löschen; das lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add what a file holds</source>
        <translation>Hinzufügen, was eine Datei enthält</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write all of it into a file</source>
        <translation>Alles in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing that is saved matches the search.</source>
        <translation>Nichts Gespeichertes passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>ui::SavedLibrary</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Saved messages: pick one, or save this one</source>
        <translation>Gespeicherte Nachrichten: eine wählen oder diese speichern</translation>
    </message>
</context>
<context>
    <name>ui::SavedMessages</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what stands in the message field, or import a file.</source>
        <translation>Noch ist nichts gespeichert. Speichere, was im Nachrichtenfeld steht, oder importiere eine Datei.</translation>
    </message>
    <message>
        <source>There are no saved messages in %1.</source>
        <translation>In %1 sind keine gespeicherten Nachrichten.</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Change its name, its folder or its content (F2)</source>
        <translation>Namen, Ordner oder Inhalt ändern (F2)</translation>
    </message>
    <message>
        <source>It was not sent: there is no connection.</source>
        <translation>Es wurde nichts gesendet: es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>It was not sent: its bytes cannot be read. Load it, and the field shows where.</source>
        <translation>Es wurde nichts gesendet: die Bytes sind nicht lesbar. Lade die Nachricht, und das Feld zeigt, wo.</translation>
    </message>
</context>
<context>
    <name>ui::SavedTransfer</name>
    <message>
        <source>%1 added, %2 of them under another name; %3 were there already.</source>
        <translation>%1 hinzugefügt, davon %2 unter anderem Namen; %3 waren schon da.</translation>
    </message>
    <message>
        <source>All were written to %1.</source>
        <translation>Alle wurden in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::SearchHistory</name>
    <message>
        <source>Earlier searches (Down)</source>
        <translation>Frühere Suchen (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>ui::SendFileDialog</name>
    <message>
        <source>File to send</source>
        <translation>Datei zum Senden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As a &amp;binary message</source>
        <translation>Als &amp;binäre Nachricht</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Eine Datei senden</translation>
    </message>
    <message>
        <source>As a &amp;text message; it must be UTF-8</source>
        <translation>Als &amp;Textnachricht; sie muss UTF-8 sein</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
</context>
<context>
    <name>ui::Sentence</name>
    <message numerus="yes">
        <source>%1… (%2 bytes in all)</source>
        <translation>
            <numerusform>%1… (insgesamt %2 Byte)</numerusform>
            <numerusform>%1… (insgesamt %2 Bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent binary message: %1</source>
        <translation>Binäre Nachricht gesendet: %1</translation>
    </message>
    <message>
        <source>Received binary message: %1</source>
        <translation>Binäre Nachricht empfangen: %1</translation>
    </message>
    <message>
        <source>Sent message: %1</source>
        <translation>Nachricht gesendet: %1</translation>
    </message>
    <message>
        <source>Received message: %1</source>
        <translation>Nachricht empfangen: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Connection opened from %1, path %2</source>
        <translation>Verbindung geöffnet von %1, Pfad %2</translation>
    </message>
    <message>
        <source>Connection opened from %1, path %2, origin %3</source>
        <translation>Verbindung geöffnet von %1, Pfad %2, Origin %3</translation>
    </message>
    <message>
        <source>Connection closed: %1</source>
        <translation>Verbindung geschlossen: %1</translation>
    </message>
    <message>
        <source>Answered %1 to an incomplete request</source>
        <translation>Mit %1 auf eine unvollständige Anfrage geantwortet</translation>
    </message>
    <message>
        <source>Answered %1 to %2</source>
        <translation>Mit %1 geantwortet auf %2</translation>
    </message>
    <message>
        <source>Server started on port %1</source>
        <translation>Server gestartet auf Port %1</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server gestoppt</translation>
    </message>
    <message>
        <source>Server could not start: %1</source>
        <translation>Der Server konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet mit %1</translation>
    </message>
    <message>
        <source>Connection failed: %1</source>
        <translation>Verbindung fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 older events were let go unseen</source>
        <translation>
            <numerusform>%1 älteres Ereignis wurde ungesehen verworfen</numerusform>
            <numerusform>%1 ältere Ereignisse wurden ungesehen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: the client does not read its echoes</source>
        <translation>Angehalten: der Client liest seine Echos nicht</translation>
    </message>
    <message>
        <source>Reading from the client again</source>
        <translation>Vom Client wird wieder gelesen</translation>
    </message>
    <message>
        <source>Sent ping</source>
        <translation>Ping gesendet</translation>
    </message>
    <message>
        <source>Received ping</source>
        <translation>Ping empfangen</translation>
    </message>
    <message>
        <source>Sent pong</source>
        <translation>Pong gesendet</translation>
    </message>
    <message>
        <source>Received pong</source>
        <translation>Pong empfangen</translation>
    </message>
    <message>
        <source>No pong has come in time</source>
        <translation>Es kam rechtzeitig kein Pong</translation>
    </message>
    <message>
        <source>Sent Close</source>
        <translation>Close gesendet</translation>
    </message>
    <message>
        <source>Received Close</source>
        <translation>Close empfangen</translation>
    </message>
    <message>
        <source>Server started on port %1, secure by TLS; SHA-256 of its certificate: %2</source>
        <translation>Server gestartet auf Port %1, gesichert durch TLS; SHA-256 seines Zertifikats: %2</translation>
    </message>
    <message>
        <source>TLS handshake with %1 failed: %2</source>
        <translation>TLS-Handshake mit %1 gescheitert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%2 bytes in all, the first %3 were kept)</source>
        <translation>
            <numerusform>%1… (insgesamt %2 Byte, die ersten %3 wurden behalten)</numerusform>
            <numerusform>%1… (insgesamt %2 Bytes, die ersten %3 wurden behalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (the first %2 were kept)</source>
        <translation>
            <numerusform>%1 Byte (die ersten %2 wurden behalten)</numerusform>
            <numerusform>%1 Bytes (die ersten %2 wurden behalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>, subprotocol %1</source>
        <translation>, Subprotokoll %1</translation>
    </message>
    <message>
        <source>the client read nothing of what waits for it</source>
        <translation>der Client las nichts von dem, was auf ihn wartet</translation>
    </message>
    <message>
        <source>the client did not answer a ping</source>
        <translation>der Client beantwortete einen Ping nicht</translation>
    </message>
    <message>
        <source>the client did not end the connection in time</source>
        <translation>der Client beendete die Verbindung nicht rechtzeitig</translation>
    </message>
    <message>
        <source>you dropped it without a Close</source>
        <translation>ohne Close abgebrochen, wie gewünscht</translation>
    </message>
    <message>
        <source>Refused an incomplete request with %1: %2</source>
        <translation>Unvollständige Anfrage mit %1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>Refused %1 with %2: %3</source>
        <translation>%1 mit %2 abgewiesen: %3</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: the client leaves too much unread (%1 bytes)</source>
        <translation>
            <numerusform>Nicht gesendet: der Client lässt zu viel ungelesen (%1 Byte)</numerusform>
            <numerusform>Nicht gesendet: der Client lässt zu viel ungelesen (%1 Bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServerBar</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>Die Adresse des Servers kopieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in the browser</source>
        <translation>Die Seite des Servers im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Other machines on the network can reach this server.</source>
        <translation>Andere Rechner im Netz können diesen Server erreichen.</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server gestoppt</translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation>Server startet</translation>
    </message>
    <message>
        <source>Server listening</source>
        <translation>Server lauscht</translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation>Server stoppt</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any free port</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Nobody can connect. Press Start to listen again.</source>
        <translation>Niemand kann sich verbinden. „Starten“ lässt ihn wieder lauschen.</translation>
    </message>
    <message>
        <source>The server is about to listen.</source>
        <translation>Der Server beginnt gleich zu lauschen.</translation>
    </message>
    <message>
        <source>Clients can connect to %1. Each message is answered with an echo.</source>
        <translation>Clients können sich mit %1 verbinden. Jede Nachricht wird mit einem Echo beantwortet.</translation>
    </message>
    <message>
        <source>The open connections are being closed.</source>
        <translation>Die offenen Verbindungen werden geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 clients</source>
        <comment>number of connected clients</comment>
        <translation>
            <numerusform>%1 Client</numerusform>
            <numerusform>%1 Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Den Server starten</translation>
    </message>
    <message>
        <source>Stop the server and close its connections</source>
        <translation>Den Server stoppen und seine Verbindungen schließen</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one</source>
        <translation>Der Port, auf dem gelauscht wird; 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>Stop the server to choose another port</source>
        <translation>Für einen anderen Port den Server stoppen</translation>
    </message>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>Port %1 wird bereits von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>&amp;Use a free port</source>
        <translation>&amp;Freien Port nehmen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>ui::ServerSettingsDialog</name>
    <message>
        <source>Server settings</source>
        <translation>Einstellungen des Servers</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Who may connect</source>
        <translation>&amp;Zutritt</translation>
    </message>
    <message>
        <source>L&amp;imits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Something on the page &quot;%1&quot; cannot be taken as it is.</source>
        <translation>Etwas auf der Seite „%1“ kann so nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This takes effect when the server starts.</source>
        <translation>Das gilt, sobald der Server startet.</translation>
    </message>
    <message>
        <source>OK restarts the server; no client is connected.</source>
        <translation>OK startet den Server neu; kein Client ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>OK restarts the server and closes %1 open connections.</source>
        <translation>
            <numerusform>OK startet den Server neu und schließt %1 offene Verbindung.</numerusform>
            <numerusform>OK startet den Server neu und schließt %1 offene Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secu&amp;re (wss)</source>
        <translation>Sicher (&amp;wss)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Fristen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWriter</name>
    <message>
        <source>The settings cannot be written to %1: the next start will not know of your changes.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 schreiben: Der nächste Start kennt deine Änderungen nicht.</translation>
    </message>
</context>
<context>
    <name>ui::SizeField</name>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Einheit von: %1</translation>
    </message>
</context>
<context>
    <name>ui::TabLabels</name>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>ui::TabTitle</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) came while this tab was hidden</source>
        <translation>
            <numerusform>%1 Nachricht kam, während dieser Tab verdeckt war</numerusform>
            <numerusform>%1 Nachrichten kamen, während dieser Tab verdeckt war</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list and the log it is connection #%1.</source>
        <translation>In der Liste und im Protokoll ist sie Verbindung #%1.</translation>
    </message>
    <message>
        <source>%1, tab %2</source>
        <comment>an address, and which of the tabs</comment>
        <translation>%1, Tab %2</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>Not a regular expression: %1, at character %2 (%3).</source>
        <translation>Kein regulärer Ausdruck: %1, bei Zeichen %2 (%3).</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Hin und zurück: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server #%1</source>
        <translation>Server #%1</translation>
    </message>
    <message>
        <source>client #%1</source>
        <translation>Client #%1</translation>
    </message>
    <message>
        <source>%1 since the last message was sent; it is no echo of it</source>
        <translation>%1 nach der letzten gesendeten Nachricht; deren Echo ist sie nicht</translation>
    </message>
    <message>
        <source>Round trip: %1. It ends with the text or bytes of the oldest message without an echo.</source>
        <translation>Hin und zurück: %1. Sie endet mit dem Text oder den Bytes der ältesten Nachricht ohne Echo.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, markiert</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message numerus="yes">
        <source>Paused, %1 new ↓</source>
        <comment>rows that came meanwhile</comment>
        <translation>
            <numerusform>Angehalten, %1 neue ↓</numerusform>
            <numerusform>Angehalten, %1 neue ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Ta&amp;ble for a spreadsheet</source>
        <translation>Ta&amp;belle für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>ui::TlsSettings</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Private key of the server</source>
        <translation>Privater Schlüssel des Servers</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbst ausgestelltes Zertifikat</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Secure (wss):</source>
        <translation>&amp;Sicher (wss):</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>Zer&amp;tifikat:</translation>
    </message>
    <message>
        <source>A PEM file: the server&apos;s own certificate, then its chain.</source>
        <translation>Eine PEM-Datei: das Zertifikat des Servers, dahinter seine Kette.</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Privater Schlüsse&amp;l:</translation>
    </message>
    <message>
        <source>A PEM file that is not encrypted. The settings keep its path, not what is in it.</source>
        <translation>Eine unverschlüsselte PEM-Datei. Die Einstellungen merken sich ihren Pfad, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>Fingerab&amp;druck:</translation>
    </message>
    <message>
        <source>SHA-256. A client that shows the same has reached this server.</source>
        <translation>SHA-256. Ein Client, der denselben zeigt, hat diesen Server erreicht.</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s file.</source>
        <translation>Die Datei des Zertifikats wählen.</translation>
    </message>
    <message>
        <source>Choose the file of its private key.</source>
        <translation>Die Datei seines privaten Schlüssels wählen.</translation>
    </message>
    <message>
        <source>Clients connect by ws:// and http://, unencrypted.</source>
        <translation>Clients verbinden sich über ws:// und http://, unverschlüsselt.</translation>
    </message>
    <message>
        <source>Clients connect by wss:// and https://, encrypted.</source>
        <translation>Clients verbinden sich über wss:// und https://, verschlüsselt.</translation>
    </message>
    <message>
        <source>Clients connect by wss:// and https://, encrypted. Nobody vouches for this certificate for localhost, so a browser asks once. It is made when there is none, and kept.</source>
        <translation>Clients verbinden sich über wss:// und https://, verschlüsselt. Für dieses Zertifikat für localhost bürgt niemand, darum fragt ein Browser einmal nach. Es wird erzeugt, wenn keines da ist, und bleibt.</translation>
    </message>
    <message>
        <source>known once the server has started</source>
        <translation>bekannt, sobald der Server gestartet ist</translation>
    </message>
</context>
<context>
    <name>ui::TrafficPlot</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Messages a second: sent %1, received %2. Round trip: median %3, 99 % within %4.</source>
        <translation>Nachrichten je Sekunde: gesendet %1, empfangen %2. Hin und zurück: Median %3, 99 % in höchstens %4.</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>99 % within %1</source>
        <translation>99 % in höchstens %1</translation>
    </message>
    <message>
        <source>Messages/s, 5 min:</source>
        <translation>Nachrichten/s, 5 min:</translation>
    </message>
    <message>
        <source>Messages/s, %1 s ago:</source>
        <translation>Nachrichten/s, vor %1 s:</translation>
    </message>
    <message>
        <source>Round trip:</source>
        <translation>Hin und zurück:</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Deta&amp;ils…</source>
        <translation>Ein&amp;zelheiten …</translation>
    </message>
</context>
<context>
    <name>ui::UrlInput</name>
    <message>
        <source>Enter the address of a server, for example ws://localhost:8000.</source>
        <translation>Die Adresse eines Servers eingeben, zum Beispiel ws://localhost:8000.</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Write it like ws://localhost:8000/path.</source>
        <translation>„%1“ ist keine gültige Adresse. Schreibweise: ws://localhost:8000/pfad.</translation>
    </message>
    <message>
        <source>%1:// is unknown here. A WebSocket address begins with ws:// or wss://.</source>
        <translation>%1:// ist hier unbekannt. Eine WebSocket-Adresse beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>The address names no host. Write it like ws://localhost:8000.</source>
        <translation>Die Adresse nennt keinen Rechner. Schreibweise: ws://localhost:8000.</translation>
    </message>
    <message>
        <source>%1:// is for web pages. As a WebSocket address it would be %2.</source>
        <translation>%1:// ist für Webseiten. Als WebSocket-Adresse wäre es %2.</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>Protokoll &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Clear &amp;messages</source>
        <translation>&amp;Nachrichten leeren</translation>
    </message>
    <message>
        <source>Clear &amp;log</source>
        <translation>&amp;Protokoll leeren</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Hinweise schließen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open page in the browser</source>
        <translation>Seite im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Enter an &amp;address</source>
        <translation>&amp;Adresse eingeben</translation>
    </message>
    <message>
        <source>Enter a &amp;message</source>
        <translation>&amp;Nachricht eingeben</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Server &amp;only</source>
        <translation>&amp;Nur Server</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Zum Neu&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;About EchoBench</source>
        <translation>Ü&amp;ber EchoBench</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Send a &amp;message to clients…</source>
        <translation>&amp;Nachricht an Clients senden…</translation>
    </message>
    <message>
        <source>Send a message…</source>
        <translation>Nachricht senden…</translation>
    </message>
    <message>
        <source>&amp;Disconnect clients…</source>
        <translation>Clients t&amp;rennen…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>Einstellungen des Servers</translation>
    </message>
    <message>
        <source>Secu&amp;re (wss), restarts the server</source>
        <translation>&amp;Gesichert (wss), startet den Server neu</translation>
    </message>
    <message>
        <source>Sho&amp;w certificate…</source>
        <translation>&amp;Zertifikat zeigen …</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Secure by TLS: show the server&apos;s certificate</source>
        <translation>Gesichert durch TLS: das Zertifikat des Servers zeigen</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>Verbindungs&amp;optionen …</translation>
    </message>
    <message>
        <source>Connection de&amp;tails…</source>
        <translation>&amp;Einzelheiten der Verbindung …</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>Eine &amp;Datei senden …</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Wiederholen …</translation>
    </message>
    <message>
        <source>&amp;Prettify JSON</source>
        <translation>JSON &amp;einrücken</translation>
    </message>
    <message>
        <source>M&amp;inify JSON</source>
        <translation>JSON &amp;verdichten</translation>
    </message>
    <message>
        <source>Fill p&amp;laceholders: {{counter}}, {{time}}, {{uuid}}, {{random:1-100}}</source>
        <translation>&amp;Platzhalter ausfüllen: {{counter}}, {{time}}, {{uuid}}, {{random:1-100}}</translation>
    </message>
    <message>
        <source>Send a pi&amp;ng…</source>
        <translation>Einen Pin&amp;g senden …</translation>
    </message>
    <message>
        <source>&amp;Close with a code…</source>
        <translation>Mit &amp;Code schließen …</translation>
    </message>
    <message>
        <source>&amp;Abort without a Close</source>
        <translation>Ohne Close &amp;abbrechen</translation>
    </message>
    <message>
        <source>Show pings, pongs and &amp;Closes</source>
        <translation>Pings, Pongs und &amp;Close zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;w tab</source>
        <translation>Ne&amp;uer Tab</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Voriger Ta&amp;b</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>Tab sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Record to a file…</source>
        <translation>In eine Datei &amp;aufzeichnen …</translation>
    </message>
    <message>
        <source>&amp;Kept rows…</source>
        <translation>Behaltene &amp;Zeilen …</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Pause log and messages</source>
        <translation>Protokoll und Nachrichten an&amp;halten</translation>
    </message>
    <message>
        <source>Saved co&amp;nnections…</source>
        <translation>Gespeicherte Verb&amp;indungen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve connection…</source>
        <translation>Verbindung speiche&amp;rn …</translation>
    </message>
    <message>
        <source>Saved &amp;messages…</source>
        <translation>Gespeicherte &amp;Nachrichten …</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <translation>Nachricht speiche&amp;rn …</translation>
    </message>
    <message>
        <source>Show &amp;traffic</source>
        <translation>&amp;Verkehr zeigen</translation>
    </message>
</context>
<context>
    <name>ui::XmlText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
</TS>
