using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.People;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Who holds a function, as it is typed.</summary>
public sealed class ContactModel : IValidatableObject
{
    [Required] public string Place { get; set; } = "";

    [Required] public string Function { get; set; } = "";

    public bool IsDeputy { get; set; }

    /// <summary>Somebody of the register; nothing for one whose name is written.</summary>
    public Guid? Person { get; set; }

    [StringLength(Domain.People.Person.NameMaxLength)] public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    [StringLength(Domain.People.Person.EmailMaxLength)] public string Email { get; set; } = "";

    [Required] public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public static ContactModel Of(ContactDetails contact) => new()
    {
        Place = ContactAddresses.SlugOf(contact.Place),
        Function = contact.Function,
        IsDeputy = contact.Terms.IsDeputy,
        Person = contact.Terms.Person?.Value,
        Name = contact.Terms.Name,
        Phone = contact.Terms.Phone,
        Email = contact.Terms.Email,
        From = contact.Terms.From,
        To = contact.Terms.To,
    };

    public ContactTerms ToTerms() => new(IsDeputy, Person is { } id ? new PersonId(id) : null, Person is null ? Name : "", Phone, Email, From!.Value, To);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Phone.Trim().Length > 0 && !PhoneNumber.TryParse(Phone, out _)) yield return new(RefusalText.For(ContactRules.PhoneUnreadable), [nameof(Phone)]);
        if (Person is null && string.IsNullOrWhiteSpace(Name)) yield return new(ContactTexts.NeedsHolder, [nameof(Name)]);
        if (IsDeputy && To is null) yield return new(RefusalText.For(ContactRules.DeputyNeedsLastDay), [nameof(To)]);
        if (To < From) yield return new(RefusalText.For(ContactRules.EndsBeforeItBegins), [nameof(To)]);
    }
}
