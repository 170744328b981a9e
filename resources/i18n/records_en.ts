<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lotse::records::ListFilters</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::records::ListPage</name>
    <message numerus="yes">
        <source>At most %Ln row(s) can be copied. An export takes the whole list.</source>
        <translation>
            <numerusform>At most %Ln row can be copied. An export takes the whole list.</numerusform>
            <numerusform>At most %Ln rows can be copied. An export takes the whole list.</numerusform>
        </translation>
    </message>
</context>
</TS>
