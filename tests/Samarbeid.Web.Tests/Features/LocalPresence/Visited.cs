using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Features.LocalPresence;
using Samarbeid.Web.Tests.Features.Agreements;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;

namespace Samarbeid.Web.Tests.Features.LocalPresence;

/// <summary>An agreement of the town in which the police have promised to be somewhere every Monday; today is one.</summary>
internal static class Visited
{
    public static readonly PresenceTerms Mondays = new(PresenceKind.MobileOffice, "Rådhuset", PresenceRhythm.EveryWeek, DayOfWeek.Monday,
        new(10, 0), new(14, 0), HolidayRule.NextWorkingDay, null, null, []);

    public static readonly Promise Office = new(Party.Police, "Mobilt politikontor", "", CommitmentRhythm.Monthly) { Presence = Mondays };

    public static async Task<AgreementDetails> InForceAsync(Town town)
    {
        var drafted = await Pledged.DraftAsync(town);
        Done(await town.System.As<AddCommitment>(town.Contact).HandleAsync(drafted.Id, drafted.Version, Office, null, default));
        Done(await town.System.As<SendAgreement>(town.Contact).HandleAsync(drafted.Id, drafted.Version + 1, default));
        Done(await town.System.As<SignAgreement>(town.Sheriff).HandleAsync(drafted.Id, drafted.Version + 2, Party.Police, TestSystem.Today, default));
        Done(await town.System.As<SignAgreement>(town.Mayor).HandleAsync(drafted.Id, drafted.Version + 3, Party.Municipality, TestSystem.Today, default));
        return await ReadAsync(town, drafted.Id);
    }

    /// <summary>The days of a month as somebody sees them.</summary>
    public static async Task<IReadOnlyList<PresenceRow>> DaysAsync(Town town, Person who, int year, int month) =>
        (await town.System.As<PresenceQueries>(who).FindAsync(town.Body.Id, year, month, default))!.Days;

    public static Task<Domain.Common.Outcome> MarkAsync(Town town, Person who, PresenceRow row, PresenceMark mark, SingleUseKey? key = null) =>
        town.System.As<MarkPresence>(who).HandleAsync(key ?? SingleUseKey.New(), row.Id, row.Version, mark, default);
}
