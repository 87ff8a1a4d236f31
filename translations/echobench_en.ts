<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>client::Attempt</name>
    <message numerus="yes">
        <source>Cannot connect to %1: no answer within %n second(s).</source>
        <translation>
            <numerusform>Cannot connect to %1: no answer within %n second.</numerusform>
            <numerusform>Cannot connect to %1: no answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ReconnectPolicy</name>
    <message numerus="yes">
        <source>No connection after %n attempt(s).</source>
        <translation>
            <numerusform>No connection after %n attempt.</numerusform>
            <numerusform>No connection after %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientChoice</name>
    <message numerus="yes">
        <source>%1 selected clients</source>
        <translation>
            <numerusform>%1 selected client</numerusform>
            <numerusform>%1 selected clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 clients</source>
        <translation>
            <numerusform>The only client</numerusform>
            <numerusform>All %1 clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message numerus="yes">
        <source>Sent: %1 messages, %2</source>
        <translation>
            <numerusform>Sent: %1 message, %2</numerusform>
            <numerusform>Sent: %1 messages, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received: %1 messages, %2</source>
        <translation>
            <numerusform>Received: %1 message, %2</numerusform>
            <numerusform>Received: %1 messages, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>From the first to the last of %1 selected rows: %2</source>
        <translation>
            <numerusform>From the first to the last of %1 selected row: %2</numerusform>
            <numerusform>From the first to the last of %1 selected rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %2 bytes were kept.</source>
        <translation>
            <numerusform>Only the first %1 of %2 byte were kept.</numerusform>
            <numerusform>Only the first %1 of %2 bytes were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportCommand</name>
    <message numerus="yes">
        <source>%1 rows exported to %2 (%3).</source>
        <translation>
            <numerusform>%1 row exported to %2 (%3).</numerusform>
            <numerusform>%1 rows exported to %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more have no place in a HAR, which has messages only.</source>
        <translation>
            <numerusform>%1 more has no place in a HAR, which has messages only.</numerusform>
            <numerusform>%1 more have no place in a HAR, which has messages only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Files</name>
    <message numerus="yes">
        <source>%1 older rows were let go</source>
        <translation>
            <numerusform>%1 older row was let go</numerusform>
            <numerusform>%1 older rows were let go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%1 rows could not be searched whole: the expression takes too long in them</source>
        <translation>
            <numerusform>%1 row could not be searched whole: the expression takes too long in it</numerusform>
            <numerusform>%1 rows could not be searched whole: the expression takes too long in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowingTable</name>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>rows that came while the user had scrolled up</comment>
        <translation>
            <numerusform>%1 new ↓</numerusform>
            <numerusform>%1 new ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Hits</name>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWindow</name>
    <message numerus="yes">
        <source>%1 rows of %2.</source>
        <translation>
            <numerusform>%1 row of %2.</numerusform>
            <numerusform>%1 rows of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older rows had been let go before it was written.</source>
        <translation>
            <numerusform>%1 older row had been let go before it was written.</numerusform>
            <numerusform>%1 older rows had been let go before it was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%1 members}</source>
        <translation>
            <numerusform>{%1 member}</numerusform>
            <numerusform>{%1 members}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 elements]</source>
        <translation>
            <numerusform>[%1 element]</numerusform>
            <numerusform>[%1 elements]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LetGoNote</name>
    <message numerus="yes">
        <source>↑ %1 older rows were let go</source>
        <translation>
            <numerusform>↑ %1 older row was let go</numerusform>
            <numerusform>↑ %1 older rows were let go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PushDialog</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %1 clients. The log says what became of it.</source>
        <translation>
            <numerusform>Given to %1 client. The log says what became of it.</numerusform>
            <numerusform>Given to %1 clients. The log says what became of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordCommand</name>
    <message numerus="yes">
        <source>%1 rows recorded to %2.</source>
        <translation>
            <numerusform>%1 row recorded to %2.</numerusform>
            <numerusform>%1 rows recorded to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Recorder</name>
    <message numerus="yes">
        <source>%1 events came too fast and are missing in %2, which says where.</source>
        <translation>
            <numerusform>%1 event came too fast and is missing in %2, which says where.</numerusform>
            <numerusform>%1 events came too fast and are missing in %2, which says where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 messages only the beginning was recorded to %2, where &quot;kept&quot; says how much.</source>
        <translation>
            <numerusform>Of %1 message only the beginning was recorded to %2, where &quot;kept&quot; says how much.</numerusform>
            <numerusform>Of %1 messages only the beginning was recorded to %2, where &quot;kept&quot; says how much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepeatSender</name>
    <message numerus="yes">
        <source>%1 messages were sent.</source>
        <translation>
            <numerusform>%1 message was sent.</numerusform>
            <numerusform>%1 messages were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowCopier</name>
    <message numerus="yes">
        <source>Of the %1 selected rows the first %2 were copied: more is too much for the clipboard. File &gt; Export writes all of them to a file.</source>
        <translation>
            <numerusform>Of the %1 selected rows the first %2 were copied: more is too much for the clipboard. File &gt; Export writes all of them to a file.</numerusform>
            <numerusform>Of the %1 selected rows the first %2 were copied: more is too much for the clipboard. File &gt; Export writes all of them to a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowFacts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Sentence</name>
    <message numerus="yes">
        <source>%1… (%2 bytes in all)</source>
        <translation>
            <numerusform>%1… (%2 byte in all)</numerusform>
            <numerusform>%1… (%2 bytes in all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older events were let go unseen</source>
        <translation>
            <numerusform>%1 older event was let go unseen</numerusform>
            <numerusform>%1 older events were let go unseen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%2 bytes in all, the first %3 were kept)</source>
        <translation>
            <numerusform>%1… (%2 byte in all, the first %3 were kept)</numerusform>
            <numerusform>%1… (%2 bytes in all, the first %3 were kept)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (the first %2 were kept)</source>
        <translation>
            <numerusform>%1 byte (the first %2 were kept)</numerusform>
            <numerusform>%1 bytes (the first %2 were kept)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: the client leaves too much unread (%1 bytes)</source>
        <translation>
            <numerusform>Not sent: the client leaves too much unread (%1 byte)</numerusform>
            <numerusform>Not sent: the client leaves too much unread (%1 bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServerBar</name>
    <message numerus="yes">
        <source>%1 clients</source>
        <comment>number of connected clients</comment>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServerSettingsDialog</name>
    <message numerus="yes">
        <source>OK restarts the server and closes %1 open connections.</source>
        <translation>
            <numerusform>OK restarts the server and closes %1 open connection.</numerusform>
            <numerusform>OK restarts the server and closes %1 open connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TabTitle</name>
    <message numerus="yes">
        <source>%1 message(s) came while this tab was hidden</source>
        <translation>
            <numerusform>%1 message came while this tab was hidden</numerusform>
            <numerusform>%1 messages came while this tab was hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message numerus="yes">
        <source>Paused, %1 new ↓</source>
        <comment>rows that came meanwhile</comment>
        <translation>
            <numerusform>Paused, %1 new ↓</numerusform>
            <numerusform>Paused, %1 new ↓</numerusform>
        </translation>
    </message>
</context>
</TS>
