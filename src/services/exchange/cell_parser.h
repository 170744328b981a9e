#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"
#include "domain/record/field.h"
#include "services/exchange/cell.h"

namespace lotse::services {

/// What a cell needs to know of its field.
struct CellForm {
    QString field;
    domain::FieldType type = domain::FieldType::Text;
    QString list;            ///< of Coded and CodedList
    bool isLanguage = false; ///< a text that must be an ISO 639-1 code
};

/// What reading the cells of a row brought to light.
struct CellFindings {
    QList<base::FieldIssue> issues; ///< the row is refused
    QList<base::FieldIssue> notes;  ///< said, but taken
    QStringList otherLanguages;     ///< words among languages that are no code
};

/// Turns a cell into the value of its field. A reference stays the text that names its target, because only the
/// store can find that. Empty stands for `not_asked`, none, or the empty list.
class CellParser
{
public:
    static constexpr qsizetype maximumTextLength = 1'000'000;

    explicit CellParser(const domain::CodeBook &codes) : m_codes(codes) {}

    [[nodiscard]] domain::FieldValue parse(const CellForm &form, const Cell &cell,
                                           CellFindings &findings) const;

private:
    [[nodiscard]] domain::FieldValue parseText(const CellForm &form, const Cell &cell,
                                               CellFindings &findings) const;
    [[nodiscard]] domain::FieldValue parseCode(const CellForm &form, const Cell &cell,
                                               CellFindings &findings) const;
    [[nodiscard]] domain::FieldValue parseList(const CellForm &form, const Cell &cell,
                                               CellFindings &findings) const;
    void checkCodes(const CellForm &form, const QStringList &keys, CellFindings &findings) const;

    const domain::CodeBook &m_codes;
};

} // namespace lotse::services
