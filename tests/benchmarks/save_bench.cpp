#include "benchmarks/bench_store.h"
#include "services/contact/enter_contact_later.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace lotse::bench {

namespace {

/// One page written and forced to the disk that holds the store: the least a saved call can cost.
class SyncedPage
{
public:
    explicit SyncedPage(const QString &folder)
        : m_path(folder.toUtf8() + "/bench-floor"), m_file(::open(m_path.constData(), O_RDWR | O_CREAT, 0600))
    {
        if (::ftruncate(m_file, 4096 * 256) != 0 || ::fsync(m_file) != 0)
            std::exit(1);
    }
    ~SyncedPage()
    {
        ::close(m_file);
        ::unlink(m_path.constData());
    }
    SyncedPage(const SyncedPage &) = delete;
    SyncedPage &operator=(const SyncedPage &) = delete;

    void write(qint64 round)
    {
        const std::string page(4096, char('a' + round % 26));
        if (::pwrite(m_file, page.data(), page.size(), (round % 256) * 4096) != 4096 || ::fdatasync(m_file) != 0)
            std::exit(1);
    }

private:
    QByteArray m_path;
    int m_file;
};

} // namespace

void registerSave(const BenchStore &bench)
{
    const auto floor = std::make_shared<SyncedPage>(QFileInfo(bench.path).absolutePath());
    registerVariant(bench, "save/call", "floor", [floor](qint64 round) { floor->write(round); });

    const services::Context &context = bench.context();
    registerVariant(bench, "save/call", "app", [&context](qint64 round) {
        domain::Contact contact;
        contact.startedAt = base::Instant{context.clock.now().milliseconds - 3'600'000 + round};
        contact.channel = QStringLiteral("phone");
        contact.fieldOfWork = QStringLiteral("radicalisation");
        contact.kind = QStringLiteral("counselling");
        contact.topics = {QStringLiteral("behaviour_change")};
        contact.note = QStringLiteral("Die Mutter sorgt sich um ihren Sohn, der sich seit Wochen zurückzieht.");
        contact.counsellor = context.actor.id;
        need(services::EnterContactLater(context).run(contact), "save");
    });
}

} // namespace lotse::bench
