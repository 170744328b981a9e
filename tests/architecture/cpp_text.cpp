#include "architecture/cpp_text.h"

#include <algorithm>

namespace lotse::fence {

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

class Splitter
{
public:
    explicit Splitter(const QString &raw) : m_raw(raw)
    {
        m_text.raw = raw;
        m_text.code = raw;
        m_text.comments = raw;
        for (QChar &c : m_text.comments) {
            if (c != u'\n')
                c = u' ';
        }
    }

    CppText split()
    {
        while (m_at < m_raw.size()) {
            const QChar c = m_raw[m_at];
            if (c == u'/' && next() == u'/')
                takeComment(endOfLineComment());
            else if (c == u'/' && next() == u'*')
                takeComment(endOfBlockComment());
            else if (c == u'"' || c == u'\'')
                takeQuoted(c);
            else if (c.isDigit())
                takeNumber();
            else if (isWordCharacter(c))
                takeWord();
            else
                ++m_at;
        }
        return std::move(m_text);
    }

private:
    [[nodiscard]] QChar next() const { return m_at + 1 < m_raw.size() ? m_raw[m_at + 1] : QChar(); }

    [[nodiscard]] qsizetype endOfBlockComment() const
    {
        const qsizetype found = m_raw.indexOf(u"*/", m_at + 2);
        return found < 0 ? m_raw.size() : found + 2;
    }

    [[nodiscard]] qsizetype endOfLineComment() const
    {
        qsizetype end = m_raw.indexOf(u'\n', m_at);
        while (end > 0 && m_raw[end - 1] == u'\\')
            end = m_raw.indexOf(u'\n', end + 1);
        return end < 0 ? m_raw.size() : end;
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (m_raw[i] != u'\n')
                m_text.code[i] = u' ';
        }
    }

    void takeComment(qsizetype end)
    {
        blank(m_at, end);
        for (; m_at < end; ++m_at)
            m_text.comments[m_at] = m_raw[m_at];
    }

    void takeLiteral(qsizetype from, qsizetype to)
    {
        blank(from, to);
        m_text.literals.append({from, m_raw.mid(from, to - from)});
    }

    void takeQuoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_raw.size() && m_raw[end] != quote && m_raw[end] != u'\n')
            end += m_raw[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_raw.size());
        if (quote == u'"')
            takeLiteral(m_at + 1, end);
        else
            blank(m_at + 1, end);
        m_at = end + 1;
    }

    void takeRawString()
    {
        const qsizetype open = m_raw.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_raw.size();
            return;
        }
        const QString close = u')' + m_raw.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype found = m_raw.indexOf(close, open + 1);
        const qsizetype end = found < 0 ? m_raw.size() : found;
        takeLiteral(open + 1, end);
        m_at = std::min(end + close.size(), m_raw.size());
    }

    void takeNumber()
    {
        // A quote inside a number separates digits and opens no character.
        while (m_at < m_raw.size()
               && (isWordCharacter(m_raw[m_at]) || m_raw[m_at] == u'.'
                   || (m_raw[m_at] == u'\'' && isWordCharacter(next()))))
            ++m_at;
    }

    void takeWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_raw.size() && isWordCharacter(m_raw[m_at]))
            ++m_at;
        static const QStringList rawPrefixes{QStringLiteral("R"), QStringLiteral("LR"), QStringLiteral("uR"),
                                             QStringLiteral("UR"), QStringLiteral("u8R")};
        if (m_at < m_raw.size() && m_raw[m_at] == u'"'
            && rawPrefixes.contains(m_raw.mid(begin, m_at - begin)))
            takeRawString();
    }

    const QString &m_raw;
    CppText m_text;
    qsizetype m_at = 0;
};

} // namespace

int CppText::lineAt(qsizetype offset) const { return int(QStringView(raw).left(offset).count(u'\n')) + 1; }

CppText splitCpp(const QString &raw) { return Splitter(raw).split(); }

} // namespace lotse::fence
