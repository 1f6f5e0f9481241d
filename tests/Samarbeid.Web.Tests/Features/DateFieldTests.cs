using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Bulk;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.ActionPlans.Adopt;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Features.AnnualReports.Review;
using Samarbeid.Web.Features.AnnualWheels;
using Samarbeid.Web.Features.ApiKeys;
using Samarbeid.Web.Features.Archive.TakeOut;
using Samarbeid.Web.Features.Contacts.Write;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Features.LocalPresence;
using Samarbeid.Web.Features.Evaluations.Run;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Restrictions;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Features.Notifications.Choose;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Features.Reminders;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features;

/// <summary>What is written in a field for a date or a time and cannot have been meant is refused, with words that help.</summary>
public sealed class DateFieldTests : IAsyncLifetime
{
    // Whose dates the domain itself refuses, where DateReachTests holds them, and whose times of coming and leaving MeetingPresenceTests does, and the ends of restrictions RestrictionTests; the others are below.
    private static readonly string[] InDomain =
    [
        nameof(NewActionItemPage), nameof(NotificationChoicePage), nameof(RemindersPage), nameof(ActionItemCommandForm), nameof(StepForm), nameof(RecommendationCommandForm), nameof(BulkForm), nameof(PresentationForm), nameof(ActionForm), nameof(RecommendationForm), nameof(PresenceForm),
        nameof(RestrictionForm), nameof(RestrictionReaders), nameof(TermsFields), nameof(SignForm), nameof(DeliverForm), nameof(ApiKeysPage), nameof(ContactFields), nameof(PresenceFields), nameof(PresenceMarkForm), nameof(WheelEntryForm), nameof(OpenEvaluationCard),
        nameof(IndicatorForm), nameof(ReadingForm), nameof(PlanActionForm), nameof(AdoptForm),
    ];

    private static readonly string[] Here = [nameof(MeetingTimeFields), nameof(GiveGrantForm), nameof(AdmitMemberForm)];

    // Looks between two dates, whichever they are, and saves none.
    private static readonly string[] Looking = [nameof(ActionItemFilterForm)];

    private static readonly DateOnly[] Absurd = [new(202, 6, 1), new(2206, 6, 1), TestSystem.Today.AddYears(40)];
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);

    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public void Every_form_with_a_date_is_tried() => Assert.Equal(
        InDomain.Concat(Here).Concat(Looking).Order(),
        Directory.EnumerateFiles(Texts.TextFiles.Source, "*.razor", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("<DateInput", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Fact]
    public async Task A_meeting_is_neither_planned_nor_moved_to_a_day_absurdly_far_off()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(20));

        foreach (var day in Absurd)
        {
            var planned = await _town.System.As<PlanMeeting>(_town.Contact).HandleAsync(SingleUseKey.New(), _town.Body.Id, _town.On(day), default);
            var moved = await _town.System.As<RescheduleMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, _town.On(day), default);

            AssertTooFar(planned.Refusal);
            AssertTooFar(moved.Refusal);
        }
    }

    [Fact]
    public async Task A_grant_neither_begins_nor_ends_absurdly_far_off()
    {
        var administrator = await _town.System.PersonAsync(Role.Administrator);

        foreach (var day in Absurd)
        {
            AssertTooFar((await GiveAsync(day, null)).Refusal);
            AssertTooFar((await GiveAsync(TestSystem.Today, day < TestSystem.Today ? DateOnly.MaxValue : day)).Refusal);
        }

        Task<Outcome<GrantId>> GiveAsync(DateOnly from, DateOnly? to) => _town.System.As<GiveGrant>(administrator).HandleAsync(
            SingleUseKey.New(), _town.Secretary.Id, new(Role.Secretary, [Stjordal], null, from, to), default);
    }

    [Fact]
    public async Task A_membership_does_not_begin_absurdly_far_off()
    {
        var administrator = await _town.System.PersonAsync(Role.Administrator);

        foreach (var day in Absurd)
            AssertTooFar((await _town.System.As<AdmitMember>(administrator).HandleAsync(
                SingleUseKey.New(), _town.Body.Id, 1, _town.Secretary.Id, MemberRole.Member, day, default)).Refusal);
    }

    [Fact]
    public async Task A_time_that_the_night_does_not_have_is_refused_by_its_name()
    {
        using var _ = new InCulture("nb-NO");

        var planned = await _town.System.As<PlanMeeting>(_town.Contact).HandleAsync(
            SingleUseKey.New(), _town.Body.Id, _town.On(new(2027, 3, 28)) with { StartsAt = new(2, 30) }, default);

        Assert.Equal("Klokken stilles fram 28. mars 2027, så kl. 02.30 finnes ikke den natten. Velg et annet tidspunkt.", RefusalText.For(planned.Refusal!));
    }

    private static void AssertTooFar(Refusal? refusal) => Assert.Equal(CalendarRules.TooFar.Code, refusal?.Code);
}
