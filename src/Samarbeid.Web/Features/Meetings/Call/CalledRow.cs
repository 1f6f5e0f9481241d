using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Somebody who is called, and what they have answered.</summary>
/// <param name="InsteadOf">Whom a substitute comes for, by name.</param>
/// <param name="IsOnBehalf">Somebody else gave the answer.</param>
public sealed record CalledRow(PersonId Id, string Name, string Title, CallPart Part, string? InsteadOf, CallAnswer? Answer, bool IsOnBehalf)
{
    /// <summary>Who comes in their place, by name.</summary>
    public string? Substitute { get; init; }
}

internal static class CalledRows
{
    /// <summary>Members first, as the page has them, then who is called beside them.</summary>
    public static async Task<IReadOnlyList<CalledRow>> CalledRowsAsync(
        this SamarbeidDbContext db, MeetingId meeting, IEnumerable<MemberRow> members, CancellationToken cancel)
    {
        var known = await (
            from callee in db.Set<Callee>()
            join person in db.People on callee.PersonId equals person.Id
            where callee.MeetingId == meeting
            orderby NorwegianText.InOrder(person.Name)
            select new Known(person.Id, person.Name, person.Title, callee.Part, callee.InsteadOf, callee.Answer, callee.AnsweredBy)).ToListAsync(cancel);
        var names = members.Select(m => (m.Id, m.Name)).Concat(known.Select(c => (c.Id, c.Name))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
        var called = members.Where(m => m.Role is not MemberRole.Substitute).DistinctBy(m => m.Id)
            .Select(m => (m.Id, m.Name, m.Title, Part: CallPart.Member, Row: known.Find(c => c.Id == m.Id)))
            .Concat(known.Where(c => c.Part is not CallPart.Member).Select(c => (c.Id, c.Name, c.Title, c.Part, Row: (Known?)c)));
        return [.. called.Select(c => new CalledRow(
            c.Id, c.Name, c.Title, c.Part, c.Row?.InsteadOf is { } absent ? names.GetValueOrDefault(absent) : null, c.Row?.Answer, c.Row?.AnsweredBy is { } by && by != c.Id)
        {
            Substitute = known.Find(k => k.InsteadOf == c.Id)?.Name,
        })];
    }

    private sealed record Known(PersonId Id, string Name, string Title, CallPart Part, PersonId? InsteadOf, CallAnswer? Answer, PersonId? AnsweredBy);
}
