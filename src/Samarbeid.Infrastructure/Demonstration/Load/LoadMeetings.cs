using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>The meetings of one council over the years: four a year, all held but the next one.</summary>
internal sealed class LoadMeetings(SamarbeidDbContext database, LoadBody plan, LoadCast cast, DateOnly today)
{
    private const int DaysBetween = 91, DaysToNext = 20, MeetingsPerYear = 4, Cases = 3;

    private readonly Random _random = new(plan.Index);
    private readonly Dictionary<(string Series, int Year), int> _numbers = [];

    public void Write(int years)
    {
        var followUp = new LoadFollowUp(database, plan, cast, today, _random, Take);
        var latest = today.AddDays(-_random.Next(5, 80));
        for (var back = years * MeetingsPerYear - 1; back >= 0; back--)
        {
            var on = latest.AddDays(-DaysBetween * back);
            var challenge = Identify(on);
            followUp.Write(Hold(on, back), challenge, on);
        }

        Come();
        foreach (var (series, last) in _numbers)
            database.Add(new NumberSeries { ScopeId = cast.Body.ScopeId, Series = series.Series, Year = series.Year, Last = last });
    }

    private Meeting Hold(DateOnly on, int back)
    {
        var meeting = Plan(on);
        meeting.Call(on.AddDays(-meeting.NoticeDays), Take(cast.Body.Kind.ItemPrefix(), on.Year, meeting.ItemsWithoutNumber), null).OrThrow();
        var present = new[] { cast.Contact, cast.Sheriff, cast.Mayor, cast.Director, cast.Coordinator };
        meeting.Hold([.. present.Select(p => (p.Id, p != cast.Mayor && _random.Next(8) == 0 ? Presence.Absent : Presence.Present))]).OrThrow();
        foreach (var item in meeting.ItemsInOrder)
        {
            if (item.Kind is AgendaItemKind.Case) meeting.Conclude(item.Id, LoadWords.Conclusion).OrThrow();
            else meeting.Note(item.Id).OrThrow();
        }

        if (back == 0 && plan.Index % 3 == 0) return meeting;

        meeting.SendForApproval().OrThrow();
        if (back == 0) return meeting;

        var at = NorwegianCalendar.At(on.AddDays(9), new TimeOnly(9, 0));
        meeting.Approve(ApprovalSide.Chair, cast.Mayor.Id, at).OrThrow();
        meeting.Approve(ApprovalSide.Police, cast.Sheriff.Id, at).OrThrow();
        return meeting;
    }

    private void Come()
    {
        var on = today.AddDays(_random.Next(DaysToNext, DaysBetween));
        var meeting = Plan(on);
        if (plan.Index % 2 == 0)
            meeting.Call(today, Take(cast.Body.Kind.ItemPrefix(), on.Year, meeting.ItemsWithoutNumber), null).OrThrow();
    }

    private Meeting Plan(DateOnly on)
    {
        var meeting = Meeting.Plan(cast.Body, on, new TimeOnly(10, 0), "Kommunehuset, møterom 2", cast.Mayor.Id).Value;
        Add(AgendaItemKind.ApproveMinutes, Words.Of(AgendaItemKind.ApproveMinutes, Languages.Bokmal));
        Add(AgendaItemKind.FollowUp, Words.Of(AgendaItemKind.FollowUp, Languages.Bokmal));
        for (var i = 0; i < Cases; i++) Add(AgendaItemKind.Case, LoadWords.Case(_random));
        Add(AgendaItemKind.AnyOtherBusiness, Words.Of(AgendaItemKind.AnyOtherBusiness, Languages.Bokmal));
        database.Add(meeting);
        return meeting;

        void Add(AgendaItemKind kind, string title) => _ = meeting.AddItem(kind, title, kind is AgendaItemKind.Case ? LoadWords.Background : "").Value;
    }

    private Challenge Identify(DateOnly on)
    {
        var challenge = Challenge.Identify(plan.Home, LoadWords.Challenge(_random), LoadWords.Background, LoadWords.Cause, on).Value;
        database.Add(challenge);
        return challenge;
    }

    private int Take(string series, int year, int count)
    {
        var last = _numbers.GetValueOrDefault((series, year));
        _numbers[(series, year)] = last + count;
        return last + 1;
    }
}
