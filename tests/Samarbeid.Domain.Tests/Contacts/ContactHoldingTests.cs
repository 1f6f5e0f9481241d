using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Contacts;

public sealed class ContactHoldingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ContactPlace Place = ContactPlace.Of(MunicipalityNumber.Parse("5035"));
    private static readonly ContactFunction Function = new() { Code = "naeringsliv", NameNb = "Næringslivskontakt", NameNn = "Næringslivskontakt", ExpectedOf = null, HeldBy = null, SortOrder = 1 };
    private static readonly ContactTerms Terms = new(false, null, "Kari Nordmann", "901 23 456", "Kari@Eksempel.no", Today, null);

    [Fact]
    public void Somebody_who_does_not_sign_in_is_entered_by_name()
    {
        var held = ContactHolding.Enter(Function, Place, Terms, Today).Value;

        Assert.Equal(("naeringsliv", "Kari Nordmann", "90123456", "kari@eksempel.no"), (held.Function, held.Name, held.Phone, held.Email));
        Assert.Equal(Place, held.Place);
        Assert.True(held.IsInForce(Today));
    }

    [Fact]
    public void A_person_of_the_register_needs_no_address_of_their_own() =>
        Assert.True(ContactHolding.Enter(Function, Place, Terms with { Person = PersonId.New(), Name = "", Phone = "", Email = "" }, Today).IsDone);

    [Fact]
    public void What_cannot_be_used_is_refused()
    {
        Assert.Equal(ContactRules.NeedsHolder.Code, RefusalOf(Terms with { Name = " \u200B" }));
        Assert.Equal(ContactRules.NeedsHolder.Code, RefusalOf(Terms with { Name = new string('a', Person.NameMaxLength + 1) }));
        Assert.Equal(ContactRules.OneHolder.Code, RefusalOf(Terms with { Person = PersonId.New() }));
        Assert.Equal(ContactRules.PhoneUnreadable.Code, RefusalOf(Terms with { Phone = "ring 901 23 456" }));
        Assert.Equal(ContactRules.EmailUnreadable.Code, RefusalOf(Terms with { Email = "kari" }));
        Assert.Equal(ContactRules.NeedsReach.Code, RefusalOf(Terms with { Phone = "", Email = " " }));
        Assert.Equal(ContactRules.EndsBeforeItBegins.Code, RefusalOf(Terms with { To = Today.AddDays(-1) }));
        Assert.Equal(ContactRules.DeputyNeedsLastDay.Code, RefusalOf(Terms with { IsDeputy = true }));
        Assert.Equal(CalendarRules.TooFar.Code, RefusalOf(Terms with { From = new(202, 6, 1) }));
        Assert.Equal(CalendarRules.TooFar.Code, RefusalOf(Terms with { To = new(2226, 6, 1) }));
    }

    [Fact]
    public void A_refused_change_leaves_all_as_it_was()
    {
        var held = ContactHolding.Enter(Function, Place, Terms, Today).Value;

        Assert.False(held.Change(Terms with { Name = "Ola", Phone = "x" }, Today).IsDone);
        Assert.Equal("Kari Nordmann", held.Name);
    }

    [Fact]
    public void It_ends_with_yesterday_once()
    {
        var held = ContactHolding.Enter(Function, Place, Terms, Today).Value;

        Assert.True(held.End(Today).IsDone);
        Assert.False(held.IsInForce(Today));
        Assert.Equal(ContactRules.HasEnded, held.End(Today).Refusal);
    }

    private static string? RefusalOf(ContactTerms terms) => ContactHolding.Enter(Function, Place, terms, Today).Refusal?.Code;
}
