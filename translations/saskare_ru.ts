<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>A stored action cannot be read.</source>
        <translation>Сохранённое действие не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Open the outbox and discard it, then do it again.</source>
        <translation>Откройте исходящие, отмените его и выполните ещё раз.</translation>
    </message>
</context>
<context>
    <name>saskare::TranslationFile</name>
    <message>
        <source>The translation file cannot be read: line %1.</source>
        <translation>Файл перевода не удаётся прочитать: строка %1.</translation>
    </message>
    <message>
        <source>The texts from before stay.</source>
        <translation>Остаются прежние тексты.</translation>
    </message>
    <message>
        <source>Correct that line and save the file again.</source>
        <translation>Исправьте эту строку и сохраните файл ещё раз.</translation>
    </message>
</context>
</TS>
