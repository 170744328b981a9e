#include "domain/referral/legal_basis.h"

namespace lotse::domain {

namespace {

/// One line of the dated list. A law that is repealed gets its last day; the line stays, for the records of its time.
struct BasisLine {
    RecipientKind recipient;
    const char *basis;
    QDate firstDay; ///< not valid: since ever
    QDate lastDay;  ///< not valid: until further notice
};

const QList<BasisLine> &basisLines()
{
    using enum RecipientKind;
    static const QList<BasisLine> lines = {
        {SecurityAuthority, "consent", {}, {}},
        {SecurityAuthority, "p34", {1975, 1, 1}, {}},
        {SecurityAuthority, "p138", {1975, 1, 1}, {}},
        {SecurityAuthority, "felony_imminent", {1975, 1, 1}, {}},
        {YouthOffice, "consent", {}, {}},
        {YouthOffice, "kkg4", {2012, 1, 1}, {}}, // in force since the Federal Child Protection Act
        {YouthOffice, "p8a", {2005, 10, 1}, {}},
        {Other, "consent", {}, {}},
    };
    return lines;
}

} // namespace

QStringList legalBases(RecipientKind recipient, QDate day)
{
    QStringList bases;
    for (const BasisLine &line : basisLines()) {
        const bool hasBegun = !line.firstDay.isValid() || line.firstDay <= day;
        const bool isOver = line.lastDay.isValid() && line.lastDay < day;
        if (line.recipient == recipient && hasBegun && !isOver)
            bases.append(QString::fromLatin1(line.basis));
    }
    return bases;
}

bool legalBasisAllowed(RecipientKind recipient, const Code &basis, QDate day)
{
    return legalBases(recipient, day).contains(basis);
}

} // namespace lotse::domain
