#pragma once

#include <QList>
#include <QString>

namespace lotse::fence {

/// The text between the quotes of a string literal, and where it begins in the file.
struct Literal {
    qsizetype offset = 0;
    QString text;
};

/// A C++ file taken apart so that a rule about code is not fooled by a comment or a string.
/// `raw`, `code` and `comments` have the same length and the same line breaks: an offset means
/// the same place in all three, and what does not belong is blank.
struct CppText {
    QString raw;
    QString code;     ///< without comments and without what stands between quotes
    QString comments; ///< the comments alone
    QList<Literal> literals;

    /// The line of an offset, the first being 1.
    [[nodiscard]] int lineAt(qsizetype offset) const;
};

/// Knows line and block comments, continued lines, characters, digit separators, plain and raw strings.
/// Does not preprocess: what stands under `#if 0` is code.
[[nodiscard]] CppText splitCpp(const QString &raw);

} // namespace lotse::fence
