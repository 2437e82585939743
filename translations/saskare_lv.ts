<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>A stored action cannot be read.</source>
        <translation>Saglabātu darbību nevar nolasīt.</translation>
    </message>
    <message>
        <source>Open the outbox and discard it, then do it again.</source>
        <translation>Atveriet izejošos, atmetiet to un izdariet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>saskare::TranslationFile</name>
    <message>
        <source>The translation file cannot be read: line %1.</source>
        <translation>Tulkojuma failu nevar nolasīt: %1. rinda.</translation>
    </message>
    <message>
        <source>The texts from before stay.</source>
        <translation>Paliek iepriekšējie teksti.</translation>
    </message>
    <message>
        <source>Correct that line and save the file again.</source>
        <translation>Izlabojiet šo rindu un saglabājiet failu vēlreiz.</translation>
    </message>
</context>
</TS>
