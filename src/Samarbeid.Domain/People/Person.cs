using System.Linq.Expressions;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.People;

public readonly record struct PersonId(Guid Value)
{
    public static PersonId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>The side a person answers for (part).</summary>
public enum Party
{
    /// <summary>Politiet.</summary>
    Police,

    /// <summary>Kommunen.</summary>
    Municipality,

    /// <summary>Another partner, e.g. Konfliktrådet or a voluntary organisation.</summary>
    Other,
}

/// <summary>The written form a person reads (målform).</summary>
public enum Language
{
    Bokmal,
    Nynorsk,
}

/// <summary>Somebody who takes part (person): signs in, is a member, is responsible for an action, or receives a mail.</summary>
public sealed class Person : AggregateRoot
{
    public const int NameMaxLength = 120;
    public const int EmailMaxLength = 254;
    public const int TitleMaxLength = 120;

    private Person()
    {
    }

    public PersonId Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Address in lower case; unique. The first sign-in of a person is matched on it.</summary>
    public string Email { get; private set; } = "";

    /// <summary>What the person is, in a few words (stilling), e.g. "ordfører".</summary>
    public string Title { get; private set; } = "";
    public Party Party { get; private set; }
    public Language Language { get; private set; }
    public bool IsActive { get; private set; } = true;

    /// <summary>Made for the demonstration set: plainly fictional.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>Tenant and object id at the sign-in provider, bound at the first sign-in; null before it, and after a release.</summary>
    public string? ExternalTenant { get; private set; }
    public string? ExternalSubject { get; private set; }

    public static Outcome<Person> Register(string name, string email, string title, Party party, Language language)
    {
        var person = new Person { Id = PersonId.New() };
        var changed = person.Change(name, email, title, party, language);
        return changed.IsDone ? person : changed.Refusal!;
    }

    public Outcome Change(string name, string email, string title, Party party, Language language)
    {
        if (name.IsBlank() || name.Trim().Length > NameMaxLength) return PersonRules.NeedsName.With(NameMaxLength);
        if (!IsEmail(email)) return PersonRules.NeedsEmail;
        if (title.Trim().Length > TitleMaxLength) return PersonRules.TitleTooLong.With(TitleMaxLength);

        (Name, Email, Title, Party, Language) = (name.Trim(), Normalise(email), title.Trim(), party, language);
        return Outcome.Done;
    }

    public void Read(Language language) => Language = language;

    public void MarkAsDemonstration() => IsDemonstration = true;

    public void Deactivate() => IsActive = false;

    public void Reactivate() => IsActive = true;

    /// <summary>Ties the person to an identity at the provider; a person already tied to another one is refused.</summary>
    public Outcome BindIdentity(string tenant, string subject)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tenant);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (ExternalSubject is not null && (ExternalTenant, ExternalSubject) != (tenant, subject)) return PersonRules.BoundToAnother;

        (ExternalTenant, ExternalSubject) = (tenant, subject);
        return Outcome.Done;
    }

    /// <summary>Unties the person from the identity at the provider, e.g. one that was bound by mistake.</summary>
    public Outcome ReleaseIdentity()
    {
        if (ExternalSubject is null) return PersonRules.NotBound;

        (ExternalTenant, ExternalSubject) = (null, null);
        return Outcome.Done;
    }

    /// <summary>Takes part and can be written to: an expression, so that whoever tells people something asks the database for it.</summary>
    public static Expression<Func<Person, bool>> IsReachable => p => p.IsActive && p.Email != "";

    public static string Normalise(string email) => email.Trim().ToLowerInvariant();

    internal static bool IsEmail(string email) =>
        email.Trim().Length <= EmailMaxLength
        && System.Net.Mail.MailAddress.TryCreate(email.Trim(), out var address) && address.Address == email.Trim();
}

/// <summary>Why a change of a person is refused.</summary>
public static class PersonRules
{
    public static readonly Refusal NeedsName = new("Person.NeedsName");
    public static readonly Refusal NeedsEmail = new("Person.NeedsEmail");
    public static readonly Refusal TitleTooLong = new("Person.TitleTooLong");
    public static readonly Refusal EmailInUse = new("Person.EmailInUse");
    public static readonly Refusal BoundToAnother = new("Person.BoundToAnother");
    public static readonly Refusal NotBound = new("Person.NotBound");
}
