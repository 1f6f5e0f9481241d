using System.Text;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.CalendarFeeds;

/// <summary>Makes feeds in a town, and fetches them as a calendar does: with nothing but the address.</summary>
internal static class FeedTown
{
    public const string Host = "samarbeid.example";

    public static MailLinks Links { get; } = new(
        new MailSettings(new MailboxAddress("Samarbeid", "post@samarbeid.example"), new Uri($"https://{Host}/"), "", null), new PageAddresses());

    public static async Task<PersonalSecret> MakeFeedAsync(this Town town, Person who)
    {
        var made = await town.System.As<MakeCalendarFeed>(who).HandleAsync(default);
        Assert.True(made.IsDone, made.Refusal?.Code);
        return made.Value;
    }

    /// <summary>The file; null where there is none.</summary>
    public static Task<string?> FetchAsync(this Town town, PersonalSecret secret) =>
        new FeedQueries(town.System.As<Databases>(null), new NorwegianCalendar(town.System.Database.Clock), Links).FindAsync(secret, default);

    public static async Task<IcsComponent> ReadFeedAsync(this Town town, PersonalSecret secret) => IcsReader.Read(Encoding.UTF8.GetBytes((await town.FetchAsync(secret))!));

    public static async Task<IcsComponent> ReadFeedAsync(this Town town, Person who) => await town.ReadFeedAsync(await town.MakeFeedAsync(who));
}
