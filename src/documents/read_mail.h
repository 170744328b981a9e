#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lotse::documents {

/// What of an e-mail is recorded: when it was sent and what it says. Neither sender nor recipient, nor attachments.
struct Mail {
    std::optional<base::Instant> sentAt;
    QString subject;
    QString text;
    bool isHtml = false; ///< `text` is HTML, because there is no plain text
};

/// Reads an e-mail as mail programs save it (RFC 5322, MIME). Invalid where it is none or says nothing.
[[nodiscard]] base::Result<Mail> readMail(const QByteArray &message);

} // namespace lotse::documents
