<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lotse::supervision::MonthPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) without a caller group are among the others.</source>
        <translation>
            <numerusform>%Ln contact without a caller group is among the others.</numerusform>
            <numerusform>%Ln contacts without a caller group are among the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::supervision::ReferralsPage</name>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::supervision::YearTable</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
