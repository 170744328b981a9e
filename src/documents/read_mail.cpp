#include "documents/read_mail.h"

#undef signals // a word of GLib's headers
#include <gmime/gmime.h>

#include <memory>

namespace lotse::documents {

namespace {

template<class Object>
struct Unref {
    void operator()(Object *object) const { g_object_unref(object); }
};
template<class Object>
using Owned = std::unique_ptr<Object, Unref<Object>>;

/// The first part of this kind, e.g. "plain"; attachments do not count.
struct TextSearch {
    const char *subtype;
    GMimeTextPart *found = nullptr;
};

void look(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto *search = static_cast<TextSearch *>(data);
    const bool isText = GMIME_IS_TEXT_PART(part)
        && g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", search->subtype);
    if (isText && !search->found && !g_mime_part_is_attachment(GMIME_PART(part)))
        search->found = GMIME_TEXT_PART(part);
}

QString textOf(GMimeMessage *message, const char *subtype)
{
    TextSearch search{subtype};
    g_mime_message_foreach(message, look, &search);
    if (!search.found)
        return {};
    const std::unique_ptr<char, decltype(&g_free)> text(g_mime_text_part_get_text(search.found), &g_free);
    return QString::fromUtf8(text.get()).remove(u'\r').remove(QChar::Null).trimmed();
}

} // namespace

base::Result<Mail> readMail(const QByteArray &message)
{
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(message.constData(), std::size_t(message.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    const auto refused = [] { return base::failure(base::ErrorCode::Invalid, QStringLiteral("readMail")); };
    if (!parsed)
        return refused();

    Mail mail;
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(parsed.get()));
    if (GDateTime *date = g_mime_message_get_date(parsed.get()))
        mail.sentAt = base::Instant{qint64(g_date_time_to_unix(date)) * 1000};
    mail.text = textOf(parsed.get(), "plain");
    if (mail.text.isEmpty()) {
        mail.text = textOf(parsed.get(), "html");
        mail.isHtml = !mail.text.isEmpty();
    }
    const bool isMail = mail.sentAt || !mail.subject.isEmpty();
    if (!isMail || (mail.text.isEmpty() && mail.subject.isEmpty()))
        return refused();
    return mail;
}

} // namespace lotse::documents
