#include "services/demo/row_hash.h"

#include "domain/record/field.h"

namespace lotse::services::demo {

namespace {

constexpr char endOfField = '\x1f';
constexpr char endOfItem = '\x1d';
constexpr char endOfRecord = '\x1e';
constexpr qsizetype bufferSize = 64 * 1024;

} // namespace

void RowHash::add(const DemoRecord &record)
{
    m_buffer += char('a' + record.index());
    std::visit(
        [this](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            addText(held.id.text());
            if constexpr (std::is_same_v<Held, ReportedFeedback>)
                addFields<domain::PartnerFeedback>(held);
            else
                addFields(held);
        },
        record);
    m_buffer += endOfRecord;
    if (m_buffer.size() > bufferSize)
        flush();
}

QString RowHash::result()
{
    flush();
    return QString::fromLatin1(m_hash.result().toHex());
}

RowHash::RowHash(const QList<domain::Partner> &partners)
{
    for (const domain::Partner &partner : partners)
        m_partnerNames.insert(partner.id, partner.name);
}

template<class R>
void RowHash::addFields(const R &record)
{
    if constexpr (std::is_same_v<R, domain::Account>) {
        addText(record.login);
        addText(domain::word(record.role));
    } else {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            const domain::FieldValue value = field.read(record);
            if (const auto *text = std::get_if<QString>(&value)) {
                const bool isPartner = field.target == domain::RecordKind::Partner && !text->isEmpty();
                addText(isPartner ? m_partnerNames.value(domain::PartnerId::fromStored(*text)) : *text);
            } else if (const auto *list = std::get_if<QStringList>(&value)) {
                for (const QString &item : *list)
                    m_buffer += item.toUtf8() + endOfItem;
                m_buffer += endOfField;
            } else if (const auto *number = std::get_if<qint64>(&value)) {
                m_buffer += QByteArray::number(*number) + endOfField;
            } else if (const auto *instant = std::get_if<base::Instant>(&value)) {
                m_buffer += QByteArray::number(instant->milliseconds) + endOfField;
            } else {
                m_buffer += endOfField;
            }
        }
    }
}

void RowHash::addText(const QString &text)
{
    m_buffer += text.toUtf8();
    m_buffer += endOfField;
}

void RowHash::flush()
{
    m_hash.addData(m_buffer);
    m_buffer.clear();
}

} // namespace lotse::services::demo
