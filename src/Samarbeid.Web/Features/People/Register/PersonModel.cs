using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>The form of a person while it is filled in.</summary>
public sealed class PersonModel
{
    [Required, StringLength(Person.NameMaxLength)] public string Name { get; set; } = "";

    [Required, StringLength(Person.EmailMaxLength), EmailAddress] public string Email { get; set; } = "";

    [StringLength(Person.TitleMaxLength)] public string? Title { get; set; } = "";

    public Party Party { get; set; }

    public Language Language { get; set; }

    public static PersonModel Of(PersonDetails person) => new()
    {
        Name = person.Name,
        Email = person.Email,
        Title = person.Title,
        Party = person.Party,
        Language = person.Language,
    };

    /// <summary>The fields where the register says something else than the form.</summary>
    public IReadOnlyList<StoredValue> DifferencesFrom(PersonDetails stored) =>
    [
        .. new (string Label, string Written, string Stored)[]
        {
            (PeopleTexts.Name, Name, stored.Name),
            (PeopleTexts.Email, Email, stored.Email),
            (PeopleTexts.Title, Title ?? "", stored.Title),
            (PeopleTexts.Party, Words.Of(Party), Words.Of(stored.Party)),
            (PeopleTexts.Language, Words.Of(Language), Words.Of(stored.Language)),
        }.Where(field => field.Written != field.Stored).Select(field => new StoredValue(field.Label, field.Stored)),
    ];
}
