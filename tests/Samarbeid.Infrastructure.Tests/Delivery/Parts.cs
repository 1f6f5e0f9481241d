using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery;

/// <summary>Planner and sender put together as the program does it, over a folder or a server of the test's own.</summary>
internal static class Parts
{
    public static MailSettings Settings(TestDatabase tests, SmtpSettings? smtp = null) => new(
        new MailboxAddress(null, "samarbeid@politi.example"), new Uri("https://samarbeid.example/"), Path.Combine(tests.Folder, "mail"), smtp);

    public static LetterWriters Writers(params ILetterWriter[] more) => new([.. Found<ILetterWriter>(), .. more]);

    public static OutboxSender Sender(
        TestDatabase tests, IMailTransport? transport = null, ILogger<OutboxSender>? log = null, LetterWriters? writers = null, SmtpSettings? smtp = null)
    {
        var settings = Settings(tests, smtp);
        var mail = new MailChannel(transport ?? (smtp is null ? new PickupTransport(settings) : new SmtpTransport(settings)), settings);
        return new OutboxSender(
            tests.Services.GetRequiredService<SystemDatabases>(), [mail], writers ?? Writers(), new MailLinks(settings, new TestPages()), tests.Clock, log ?? new CollectedLog<OutboxSender>());
    }

    public static ReminderPlanner Planner(TestDatabase tests, params IDueSource[] more) => new(
        tests.Services.GetRequiredService<SystemDatabases>(), [.. Found<IDueSource>(), .. more], new CollectedLog<ReminderPlanner>());

    public static RunReminders Run(TestDatabase tests) => new(Planner(tests), Cases(tests), Sender(tests), tests.Clock);

    public static OverdueCases Cases(TestDatabase tests) =>
        new(tests.Services.GetRequiredService<SystemDatabases>(), new NorwegianCalendar(tests.Clock), new CollectedLog<OverdueCases>());

    public static IReadOnlyList<TPart> Found<TPart>() where TPart : class =>
        [.. new ServiceCollection().AddEach<TPart>().BuildServiceProvider().GetServices<TPart>()];
}
