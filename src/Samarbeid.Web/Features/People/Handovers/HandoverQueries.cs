using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Handovers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Districts;

namespace Samarbeid.Web.Features.People.Handovers;

/// <summary>What somebody hands on as one file: for themselves, and for whoever administers people. It says no more than whoever reads it may read.</summary>
public sealed class HandoverQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    /// <param name="leaver">Null for whoever asks.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null where there is no such person, or not for whoever asks.</returns>
    public async Task<byte[]?> PdfAsync(PersonId? leaver, CancellationToken cancel)
    {
        if (await FindAsync(leaver, cancel) is not { } content) return null;

        return renderers.For(RenditionFormat.Pdf).Render(HandoverDocument.Build(content, calendar.Now));
    }

    /// <inheritdoc cref="PdfAsync"/>
    public async Task<HandoverContent?> FindAsync(PersonId? leaver, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (db.Actor.Person is not { } me) return null;
        if (leaver is { } other && other != me && !db.DemandAdministration().IsDone) return null;

        var id = leaver ?? me;
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } person) return null;

        using var spell = person.Language.Culture().Use();
        var numbers = await db.HoldersOn(calendar.Today).Roles.Where(r => r.PersonId == id).Select(r => r.Municipality).Distinct().ToListAsync(cancel);
        var places = await ContactPlaces.ReadAsync(db, cancel);
        var theirs = places.Municipalities.Where(m => numbers.Contains(m.Number)).ToList();
        var actions = await ActionsAsync(db, id, me, cancel);
        var (meetings, agreements) = (await db.LastMinutesAsync(numbers, cancel), await db.PromisesAsync(numbers, calendar.Today, cancel));
        var directory = await db.DirectoryAsync(places, await db.FunctionsAsync(cancel), numbers, calendar.Today, cancel);
        return new(person.Name, person.Title, [.. theirs.Select(m => m.Name)], person.Language, person.IsDemonstration)
        {
            Actions = actions,
            Meetings = meetings,
            Agreements = agreements,
            Figures = [.. (await db.ServicesAsync(theirs, directory, calendar.Today, cancel)).SelectMany(FiguresOf)],
            Contacts = [.. theirs.Select(m => ContactPlace.Of(m.Number)).Concat(theirs.SelectMany(m => places.Above(ContactPlace.Of(m.Number)))).Distinct()
                .SelectMany(p => directory.At(p).SelectMany(f => ContactsOf(places.NameOf(p)!, f)))],
        };
    }

    private static async Task<IReadOnlyList<HandoverAction>> ActionsAsync(SamarbeidDbContext db, PersonId leaver, PersonId me, CancellationToken cancel)
    {
        // Being responsible gives access to an action, in whatever scope it lies; others see the title where they read actions.
        var reach = db.TurnTo(Operation.ReadActions);
        var open = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen)
            .Where(a => a.ResponsibleId == leaver).OrderBy(a => a.DueDate).Select(a => new
            {
                a.Reference,
                a.Title,
                a.DueDate,
                a.ScopeId,
                Place = db.Municipalities.Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                    ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
            }).ToListAsync(cancel);
        return [.. open.Select(a => new HandoverAction(NumberSeries.In(a.Place, a.Reference), leaver == me || reach.Contains(a.ScopeId) ? a.Title : null, a.DueDate))];
    }

    private IEnumerable<HandoverFigure> FiguresOf(EqualityReading service) =>
        from measure in Enum.GetValues<ServiceMeasure>()
        where service.ValueOf(measure) is not null
        select new HandoverFigure(service.Name, Words.Of(measure), service.ValueOf(measure)!, DistrictWords.NameOf(service.Grade(measure, calendar.Today)));

    private static IEnumerable<HandoverContact> ContactsOf(string place, FunctionAtPlace function)
    {
        var held = function.Holders.Concat(function.Deputies).Select(h => new HandoverContact(
            place, function.Function.Name(), h.Name, PhoneNumber.TryParse(h.Phone, out var phone) ? phone.ToString() : "", h.Email));
        return function.IsVacant ? held.Prepend(new(place, function.Function.Name(), "", "", "")) : held;
    }
}
