using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.People;

public sealed class PersonTests
{
    [Fact]
    public void A_person_is_registered_with_a_trimmed_name_and_an_address_in_lower_case()
    {
        var person = Person.Register(" Kari Ås ", " Kari.As@Eksempel.NO ", " ordfører ", Party.Municipality, Language.Nynorsk).Value;

        Assert.Equal(("Kari Ås", "kari.as@eksempel.no", "ordfører"), (person.Name, person.Email, person.Title));
        Assert.Equal((Party.Municipality, Language.Nynorsk, true), (person.Party, person.Language, person.IsActive));
    }

    [Theory]
    [InlineData("")]
    [InlineData("kari")]
    [InlineData("kari@")]
    [InlineData("Kari <kari@eksempel.no>")]
    [InlineData("kari@eksempel.no, ola@eksempel.no")]
    [InlineData("kari@eksempel.no\r\nBcc: ola@eksempel.no")]
    public void What_is_not_one_plain_address_is_refused(string email)
    {
        Expect.Refused(PersonRules.NeedsEmail, Register(email: email));
        Expect.Refused(PersonRules.NeedsEmail, Given.Person(), p => p.Change("Kari", email, "", Party.Police, Language.Bokmal));
    }

    [Fact]
    public void Name_address_and_title_must_fit()
    {
        Expect.Refused(PersonRules.NeedsName, Register(name: " "));
        Expect.Refused(PersonRules.NeedsName, Register(name: Expect.Long(Person.NameMaxLength + 1)));
        Expect.Refused(PersonRules.TitleTooLong, Register(title: Expect.Long(Person.TitleMaxLength + 1)));
        Expect.Refused(PersonRules.NeedsEmail, Register(email: Expect.Long(Person.EmailMaxLength - 2) + "@x.no"));
    }

    [Fact]
    public void An_identity_is_bound_once_and_never_to_another()
    {
        var person = Given.Person();

        Expect.Done(person.BindIdentity("tenant", "subject"));
        Expect.Done(person.BindIdentity("tenant", "subject"));
        Expect.Refused(PersonRules.BoundToAnother, person, p => p.BindIdentity("tenant", "other"));
        Expect.Refused(PersonRules.BoundToAnother, person, p => p.BindIdentity("other", "subject"));
        Assert.Throws<ArgumentException>(() => person.BindIdentity(" ", "subject"));
    }

    [Fact]
    public void A_released_person_may_be_bound_to_another_identity()
    {
        var person = Given.Person();
        Expect.Refused(PersonRules.NotBound, person, p => p.ReleaseIdentity());
        Expect.Done(person.BindIdentity("tenant", "wrong"));

        Expect.Done(person.ReleaseIdentity());

        Expect.Done(person.BindIdentity("tenant", "right"));
        Assert.Equal(("tenant", "right"), (person.ExternalTenant, person.ExternalSubject));
    }

    [Fact]
    public void An_identity_has_a_subject_and_a_person_an_id()
    {
        var (kari, ola) = (Given.Person(), Given.Person());

        Assert.Throws<ArgumentException>(() => kari.BindIdentity("tenant", " "));
        Assert.NotEqual(kari.Id, ola.Id);
    }

    [Fact]
    public void A_person_of_the_demonstration_set_is_marked()
    {
        var person = Given.Person();
        Assert.False(person.IsDemonstration);

        person.MarkAsDemonstration();

        Assert.True(person.IsDemonstration);
    }

    [Fact]
    public void A_person_is_deactivated_and_taken_back()
    {
        var person = Given.Person();

        person.Deactivate();
        Assert.False(person.IsActive);
        person.Reactivate();
        Assert.True(person.IsActive);
    }

    private static Outcome<Person> Register(string name = "Kari", string email = "kari@eksempel.no", string title = "") =>
        Person.Register(name, email, title, Party.Municipality, Language.Bokmal);
}
