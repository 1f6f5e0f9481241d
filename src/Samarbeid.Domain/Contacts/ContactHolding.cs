using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.Contacts;

public readonly record struct ContactHoldingId(Guid Value)
{
    public static ContactHoldingId New() => new(Guid.CreateVersion7());
}

/// <summary>Who holds a function, how they are reached and for how long.</summary>
/// <param name="IsDeputy">Stands in for whoever holds it, or where nobody does; for a time, so it has a last day.</param>
/// <param name="Person">Somebody of the register; null for one who does not sign in.</param>
/// <param name="Name">Of somebody who is not of the register; otherwise empty.</param>
/// <param name="Phone">Of the function; may be empty.</param>
/// <param name="Email">Of the function; empty where it is the person's own.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive; null while it runs.</param>
public sealed record ContactTerms(bool IsDeputy, PersonId? Person, string Name, string Phone, string Email, DateOnly From, DateOnly? To);

/// <summary>Somebody who holds a function somewhere for a time (innehaver), or stands in for whoever does (stedfortreder).</summary>
/// <remarks>A deputy is a row of its own: where the holder has left, the deputy is still the one to call, and the function is vacant all the same.</remarks>
public sealed class ContactHolding : AggregateRoot, IForPeriod
{
    private ContactHolding()
    {
    }

    public ContactHoldingId Id { get; private set; }

    /// <summary>The code of the function.</summary>
    public string Function { get; private set; } = "";

    public MunicipalityNumber? Municipality { get; private set; }
    public ServiceUnitId? ServiceUnitId { get; private set; }
    public string? District { get; private set; }
    public bool IsDeputy { get; private set; }
    public PersonId? PersonId { get; private set; }

    /// <summary>Of somebody who is not in the register of people; otherwise empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As <see cref="PhoneNumber.Value"/>; empty where there is none.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>In lower case; empty where it is the person's own, or there is none.</summary>
    public string Email { get; private set; } = "";

    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    public ContactPlace Place => (Municipality, ServiceUnitId) switch
    {
        ({ } number, _) => ContactPlace.Of(number),
        (_, { } unit) => ContactPlace.Of(unit),
        _ => ContactPlace.OfDistrict(District!),
    };

    public static Outcome<ContactHolding> Enter(ContactFunction function, ContactPlace place, ContactTerms terms, DateOnly today)
    {
        var entered = new ContactHolding
        {
            Id = ContactHoldingId.New(),
            Function = function.Code,
            Municipality = place.Municipality,
            ServiceUnitId = place.ServiceUnit,
            District = place.District,
        };
        var changed = entered.Change(terms, today);
        return changed.IsDone ? entered : changed.Refusal!;
    }

    public Outcome Change(ContactTerms terms, DateOnly today)
    {
        PhoneNumber? phone = null;
        if (terms.Person is null && (terms.Name.IsBlank() || terms.Name.Trim().Length > Person.NameMaxLength)) return ContactRules.NeedsHolder.With(Person.NameMaxLength);
        if (terms.Person is not null && !terms.Name.IsBlank()) return ContactRules.OneHolder;
        if (!terms.Phone.IsBlank() && !PhoneNumber.TryParse(terms.Phone, out phone)) return ContactRules.PhoneUnreadable;
        if (!terms.Email.IsBlank() && !Person.IsEmail(terms.Email)) return ContactRules.EmailUnreadable;
        if (terms.Person is null && phone is null && terms.Email.IsBlank()) return ContactRules.NeedsReach;
        if (terms.To < terms.From) return ContactRules.EndsBeforeItBegins;
        if (terms.IsDeputy && terms.To is null) return ContactRules.DeputyNeedsLastDay;
        if (NorwegianCalendar.CheckDate(terms.From, today) is { IsDone: false } from) return from;
        if (terms.To is { } last && NorwegianCalendar.CheckDate(last, today) is { IsDone: false } to) return to;

        (IsDeputy, PersonId, Name) = (terms.IsDeputy, terms.Person, terms.Person is null ? terms.Name.Trim() : "");
        (Phone, Email) = (phone?.Value ?? "", terms.Email.IsBlank() ? "" : Person.Normalise(terms.Email));
        (From, To) = (terms.From, terms.To);
        return Outcome.Done;
    }

    /// <summary>Ends it with yesterday as the last day. One that has not begun never comes into force.</summary>
    public Outcome End(DateOnly today)
    {
        if (!Period.HasDayFrom(From, To, today)) return ContactRules.HasEnded;

        To = today.AddDays(-1);
        return Outcome.Done;
    }
}
