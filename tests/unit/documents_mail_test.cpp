#include "documents/read_mail.h"

#include <gtest/gtest.h>

using namespace lotse;
using documents::Mail;

namespace {

struct MailRow {
    const char *name;
    const char *message;
    const char *subject;
    const char *text;
    bool isHtml;
};

const MailRow rows[] = {
    {"plain in Latin 1 with an encoded subject",
     "From: a@example.org\r\nDate: Mon, 02 Mar 2026 09:05:00 +0100\r\nSubject: =?utf-8?q?Sorge_um_m=C3=B6in_Kind?=\r\n"
     "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
     "Gr=FC=DFe\r\n",
     "Sorge um möin Kind", "Grüße", false},
    {"several parts: the plain one counts",
     "Date: Mon, 02 Mar 2026 09:05:00 +0100\nSubject: Frage\nMIME-Version: 1.0\n"
     "Content-Type: multipart/alternative; boundary=xx\n\n--xx\nContent-Type: text/html\n\n<b>laut</b>\n--xx\n"
     "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nbGVpc2U=\n--xx--\n",
     "Frage", "leise", false},
    {"only HTML", "Date: Mon, 02 Mar 2026 09:05:00 +0100\nSubject: Frage\nContent-Type: text/html\n\n<p>Hallo</p>\n", "Frage",
     "<p>Hallo</p>", true},
    {"an attached text is no message",
     "Date: Mon, 02 Mar 2026 09:05:00 +0100\nSubject: Anlage\nMIME-Version: 1.0\n"
     "Content-Type: multipart/mixed; boundary=xx\n\n--xx\nContent-Type: text/plain\n"
     "Content-Disposition: attachment; filename=a.txt\n\ngeheim\n--xx--\n",
     "Anlage", "", false},
};

} // namespace

TEST(ReadMail, FindsWhatWasWritten)
{
    for (const MailRow &row : rows) {
        const auto mail = documents::readMail(row.message);
        ASSERT_TRUE(mail) << row.name;
        EXPECT_EQ(mail->subject, QString::fromUtf8(row.subject)) << row.name;
        EXPECT_EQ(mail->text, QString::fromUtf8(row.text)) << row.name;
        EXPECT_EQ(mail->isHtml, row.isHtml) << row.name;
        EXPECT_EQ(mail->sentAt, base::instantFromIso(QStringLiteral("2026-03-02T08:05:00Z"))) << row.name;
    }
}

TEST(ReadMail, RefusesWhatIsNone)
{
    for (const char *message : {"", "no mail at all", "\x7f" "ELF\x01\x02", "Received: from nowhere\n\n"}) {
        const auto mail = documents::readMail(message);
        ASSERT_FALSE(mail) << message;
        EXPECT_EQ(mail.error().code, base::ErrorCode::Invalid);
    }
}
