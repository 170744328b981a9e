#include "cli/refusal.h"

#include "words/command_line_text.h"
#include "words/error_text.h"
#include "words/issue_text.h"

namespace lotse::cli {

Refusal::Refusal(const base::Error &error)
    : status(exitStatusOf(error.code)),
      sentences(words::errorSentence(error)),
      cause(error)
{
    for (const base::FieldIssue &issue : error.issues)
        sentences.append(words::fieldIssueSentence(issue));
    // Neither holds a value of a record: what somebody who reports the fault can pass on.
    if (error.code == base::ErrorCode::Internal)
        sentences.append(error.where + u' ' + error.detail);
}

Refusal Refusal::at(const QString &place, const base::Error &error)
{
    Refusal refusal(error);
    refusal.sentences.first().prepend(words::placeName(place) + QStringLiteral(": "));
    return refusal;
}

} // namespace lotse::cli
