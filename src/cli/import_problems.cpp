#include "cli/import_problems.h"

#include "documents/csv.h"
#include "words/command_line_text.h"
#include "words/issue_text.h"

namespace lotse::cli {

static constexpr int toldProblems = 20;

tl::expected<ImportProblems, Refusal> ImportProblems::open(const QString &path,
                                                           const Environment &environment, Console &console)
{
    if (path.isEmpty())
        return ImportProblems({}, std::nullopt, console);
    LOTSE_ACCEPT(file, OutputFile::open(path, environment.output));
    ImportProblems problems(path, std::move(file), console);
    problems.writeRow({QStringLiteral("line"), QStringLiteral("field"), QStringLiteral("problem"),
                       QStringLiteral("params"), QStringLiteral("refused")});
    return problems;
}

void ImportProblems::tell(const services::ImportProblem &problem)
{
    const base::FieldIssue &issue = problem.issue;
    if (++m_count <= toldProblems)
        m_console.say(words::lineSentence(problem.line, issue.field, words::issueSentence(issue)));
    writeRow({QString::number(problem.line), issue.field, base::issueCodeWord(issue.code),
              issue.params.join(u';'), problem.isRefused ? QStringLiteral("true") : QStringLiteral("false")});
}

void ImportProblems::writeRow(const QStringList &cells)
{
    if (m_file && m_outcome) {
        if (const auto written = documents::CsvWriter(m_file->device()).writeRow(cells); !written)
            m_outcome = tl::unexpected<Refusal>(Refusal::at(m_path, written.error()));
    }
}

Outcome ImportProblems::finish()
{
    if (m_count > toldProblems)
        m_console.say(words::moreProblems(m_count - toldProblems));
    if (m_file && m_outcome)
        m_outcome = m_file->commit();
    if (m_file && m_outcome && m_count > 0)
        m_console.say(words::commandLineSentence(words::CommandLineSentence::ProblemsWritten, {m_path}));
    return m_outcome;
}

} // namespace lotse::cli
