#include "services/contact/contact_acts.h"

#include "services/contact/answer_written_contact.h"
#include "services/contact/autosave_contact.h"
#include "services/contact/correct_contact.h"
#include "services/contact/discard_contact.h"
#include "services/contact/enter_contact_later.h"
#include "services/contact/finish_contact.h"
#include "services/contact/leave_draft.h"
#include "services/contact/link_contact.h"
#include "services/contact/park_contact.h"
#include "services/contact/receive_written_contact.h"
#include "services/contact/record_short_contact.h"
#include "services/contact/resume_contact.h"
#include "services/contact/start_contact.h"
#include "services/contact/take_up_written_contact.h"
#include "services/contact/unlink_contact.h"
#include "services/contact/withdraw_contact.h"
#include "services/person/add_person.h"
#include "services/person/change_person.h"

namespace lotse::tests {

using namespace domain;
using namespace services;

namespace {

template<class R>
base::Result<void> done(const base::Result<R> &result)
{
    LOTSE_CHECK(base::Result<R>(result));
    return {};
}

/// A use case that changes the contact `which` by its id and revision.
template<class UseCase>
Act byId(const char *name, Contact ContactWorld::*which, bool isAudited)
{
    return {name, Action::WorkOnContacts, isAudited,
            [which](ContactWorld &world) {
                const Contact &contact = world.*which;
                return done(UseCase(world.bench.context).run(contact.id, contact.revision));
            },
            [which](ContactWorld &world) {
                Contact saved = world.*which;
                ++saved.revision;
                world.bench.fake.contacts.put(saved);
            }};
}

/// The same for a use case that is called in its own way.
Act act(const char *name, bool isAudited, std::function<base::Result<void>(ContactWorld &)> run,
        Contact ContactWorld::*which = nullptr)
{
    Act made{name, Action::WorkOnContacts, isAudited, std::move(run), {}};
    if (which) {
        made.makeStale = [which](ContactWorld &world) {
            Contact saved = world.*which;
            ++saved.revision;
            world.bench.fake.contacts.put(saved);
        };
    }
    return made;
}

QList<Act> courseActs()
{
    return {
        act("start_contact", false,
            [](ContactWorld &world) { return done(StartContact(world.bench.context).run()); }),
        act(
            "autosave_contact", false,
            [](ContactWorld &world) {
                Contact form = world.running;
                form.fieldOfWork = notAsked;
                form.note = QStringLiteral("Sohn zieht sich zurück");
                return done(AutosaveContact(world.bench.context).run(form));
            },
            &ContactWorld::running),
        byId<ParkContact>("park_contact", &ContactWorld::running, false),
        byId<ResumeContact>("resume_contact", &ContactWorld::parked, false),
        byId<LeaveDraft>("leave_draft", &ContactWorld::running, false),
        byId<FinishContact>("finish_contact", &ContactWorld::draft, true),
        act("finish_contact", true,
            [](ContactWorld &world) {
                Contact urgent = world.running;
                urgent.danger = QStringLiteral("immediate");
                world.bench.fake.contacts.put(urgent);
                return done(FinishContact(world.bench.context).run(urgent.id, urgent.revision));
            }),
        byId<DiscardContact>("discard_contact", &ContactWorld::draft, false),
        act(
            "withdraw_contact", true,
            [](ContactWorld &world) {
                return done(
                    WithdrawContact(world.bench.context)
                        .run(world.finished.id, world.finished.revision, QStringLiteral("Probeanruf")));
            },
            &ContactWorld::finished),
        act(
            "correct_contact", true,
            [](ContactWorld &world) {
                Contact form = world.finished;
                form.topics = {QStringLiteral("general_info")};
                return done(CorrectContact(world.bench.context).run(form));
            },
            &ContactWorld::finished),
        act("enter_contact_later", true,
            [](ContactWorld &world) {
                Contact form;
                form.channel = QStringLiteral("phone");
                form.startedAt = world.minutesAgo(3000);
                form.followUpOn = QDate(2026, 12, 1);
                return done(EnterContactLater(world.bench.context).run(form));
            }),
        act("record_short_contact", true,
            [](ContactWorld &world) { return done(RecordShortContact(world.bench.context).run()); }),
    };
}

QList<Act> messageAndLinkActs()
{
    return {
        act("receive_written_contact", false,
            [](ContactWorld &world) {
                return done(
                    ReceiveWrittenContact(world.bench.context)
                        .run({QStringLiteral("email"), world.minutesAgo(60), QStringLiteral("Guten Tag")}));
            }),
        byId<TakeUpWrittenContact>("take_up_written_contact", &ContactWorld::received, false),
        byId<AnswerWrittenContact>("answer_written_contact", &ContactWorld::inAnswer, true),
        act(
            "link_contact", true,
            [](ContactWorld &world) {
                Person undecided = world.mother;
                undecided.fieldOfWork = notAsked;
                world.bench.fake.people.put(undecided);
                return done(
                    LinkContact(world.bench.context)
                        .run(world.running.id, world.running.revision, LinkedCaller{world.mother.id}));
            },
            &ContactWorld::running),
        act(
            "unlink_contact", true,
            [](ContactWorld &world) {
                Contact contact = world.finished;
                contact.revision = world.stored(contact).revision;
                contact.caseFiles = {world.caseFile.id};
                world.bench.fake.contacts.put(contact);
                return done(UnlinkContact(world.bench.context)
                                .run(contact.id, world.finished.revision, world.caseFile.id));
            },
            &ContactWorld::finished),
    };
}

QList<Act> personActs()
{
    return {
        {"add_person",
         Action::WorkOnPeople,
         true,
         [](ContactWorld &world) {
             Person form;
             form.role = QStringLiteral("relative");
             return done(AddPerson(world.bench.context).run(form));
         },
         {}},
        {"change_person", Action::WorkOnPeople, true,
         [](ContactWorld &world) {
             Person form = world.mother;
             form.city = QStringLiteral("Musterstadt");
             return done(ChangePerson(world.bench.context).run(form));
         },
         [](ContactWorld &world) {
             Person saved = world.mother;
             ++saved.revision;
             world.bench.fake.people.put(saved);
         }},
    };
}

} // namespace

const QList<Act> &contactActs()
{
    static const QList<Act> acts = courseActs() + messageAndLinkActs() + personActs();
    return acts;
}

} // namespace lotse::tests
