using Samarbeid.Domain.QuickEntries;

namespace Samarbeid.Domain.Tests.QuickEntries;

public sealed class QuickEntryReaderTests
{
    [Theory]
    [InlineData("t Sara måler farten ved skolen innen 15. januar", "Måler farten ved skolen", "Sara Nilsen")]
    [InlineData("T: Sara måler farten ved skolen innen 15. januar", "Måler farten ved skolen", "Sara Nilsen")]
    [InlineData("tiltak Sara måler farten ved skolen innen 15. januar", "Måler farten ved skolen", "Sara Nilsen")]
    [InlineData("t  sara   måler farten  ved skolen, innen 15. januar.", "Måler farten ved skolen", "Sara Nilsen")]
    [InlineData("t Sara: måler farten ved skolen - innen 15. januar", "Måler farten ved skolen", "Sara Nilsen")]
    [InlineData("t Sara skal måle farten innen 15. januar", "Måle farten", "Sara Nilsen")]
    [InlineData("t Sara har ansvar for å måle farten innen 15. januar", "Måle farten", "Sara Nilsen")]
    [InlineData("t Sara Berg måler farten innen 15. januar", "Måler farten", "Sara Berg")]
    [InlineData("t Sara B måler farten innen 15. januar", "Måler farten", "Sara Berg")]
    [InlineData("t Nilsen måler farten innen 15. januar", "Måler farten", "Sara Nilsen")]
    [InlineData("t aile måler farten innan 15. januar", "Måler farten", "Áile Jovnna Somby")]
    [InlineData("t Áile Jovnna måler farten innan 15. januar", "Måler farten", "Áile Jovnna Somby")]
    [InlineData("t anne-grete måler farten innen 15. januar", "Måler farten", "Anne-Grete Ås")]
    [InlineData("t ordføreren måler farten innen 15. januar", "Måler farten", "Ola Nordmann")]
    [InlineData("t ordføraren måler farten innan 15. januar", "Måler farten", "Ola Nordmann")]
    [InlineData("t politikontakten måler farten innen 15. januar", "Måler farten", "Sara Nilsen")]
    [InlineData("t SLT-koordinatoren måler farten innen 15. januar", "Måler farten", "Áile Jovnna Somby")]
    [InlineData("t kommunedirektøren måler farten innen 15. januar", "Måler farten", "Kari Lie")]
    [InlineData("t rektoren måler farten innen 15. januar", "Måler farten", "Sara Berg")]
    [InlineData("t jeg måler farten innen 15. januar", "Måler farten", "Ola Nordmann")]
    [InlineData("t eg måler farten innan 15. januar", "Måler farten", "Ola Nordmann")]
    [InlineData("t måle farten, ansvarlig Sara, innen 15. januar", "Måle farten", "Sara Nilsen")]
    [InlineData("t måle farten (ansvarleg: Kari) innan 15. januar", "Måle farten", "Kari Lie")]
    [InlineData("t måle farten @per innen 15. januar", "Måle farten", "Per Hansen")]
    [InlineData("t måle farten v/Per innen 15. januar", "Måle farten", "Per Hansen")]
    [InlineData("t Per Hansen Per måler farten innen 15. januar", "Per måler farten", "Per Hansen")]
    public void An_action_has_who_what_and_when(string line, string title, string responsible)
    {
        var entry = Room.Read(line);

        Assert.Equal(("", QuickEntryKind.ActionItem, title, responsible, "2027-01-15"), (entry.Doubt(), entry.Kind, entry.Title, entry.Responsible(), entry.When()));
        Assert.True(entry.IsClear);
    }

    [Theory]
    [InlineData("a oppvekst vurder åpen hall, svar innen neste møte", "Vurder åpen hall", "Kommunalområde oppvekst")]
    [InlineData("a Kommunalområde oppvekst vurder åpen hall, svar innen neste møte", "Vurder åpen hall", "Kommunalområde oppvekst")]
    [InlineData("anbefaling til oppvekst: vurder åpen hall, svar innen neste møte", "Vurder åpen hall", "Kommunalområde oppvekst")]
    [InlineData("tilråding til oppvekst: vurder open hall, svar innan neste møte", "Vurder open hall", "Kommunalområde oppvekst")]
    [InlineData("A: oppvekst bør vurdere åpen hall, svar innen neste møte", "Vurdere åpen hall", "Kommunalområde oppvekst")]
    [InlineData("a barnevernet bes om å vurdere åpen hall til neste møte", "Vurdere åpen hall", "Barnevernet")]
    [InlineData("a teknisk etat vurderer lys i parken til neste møte", "Vurderer lys i parken", "Teknisk etat")]
    [InlineData("a nav vurderer åpen hall til neste møte", "Vurderer åpen hall", "NAV Værnes")]
    [InlineData("a NAV Værnes vurderer åpen hall til neste møte", "Vurderer åpen hall", "NAV Værnes")]
    [InlineData("a politistasjonen vurderer åpen hall til neste møte", "Vurderer åpen hall", "Stjørdal politistasjon")]
    [InlineData("a at oppvekst vurderer åpen hall til neste møte", "Vurderer åpen hall", "Kommunalområde oppvekst")]
    public void A_recommendation_has_to_whom_what_and_when(string line, string title, string addressee)
    {
        var entry = Room.Read(line);

        Assert.Equal(("", QuickEntryKind.Recommendation, title, addressee, "2027-02-03"), (entry.Doubt(), entry.Kind, entry.Title, entry.ToWhom(), entry.When()));
    }

    [Theory]
    [InlineData("t Eva måler farten innen fredag", "Måler farten", "Eva Dahl|Eva Moe", "WhoOfSeveral")]
    [InlineData("t Sara og Per måler farten innen fredag", "Sara og Per måler farten", "Sara Nilsen|Per Hansen", "OnlyOneDoesIt")]
    [InlineData("t Sara/Per måler farten innen fredag", "Sara/Per måler farten", "Sara Nilsen|Per Hansen", "OnlyOneDoesIt")]
    [InlineData("t Trine måler farten innen fredag", "Trine måler farten", "", "WhoIsMissing")]
    [InlineData("t måler farten innen fredag", "Måler farten", "", "WhoIsMissing")]
    [InlineData("t personalet måler farten innen fredag", "Personalet måler farten", "", "WhoIsMissing")]
    [InlineData("Sara måler farten innen fredag", "Måler farten", "Sara Nilsen", "WhichKind")]
    [InlineData("turen går til Sara innen fredag", "Turen går til Sara", "", "WhichKind|WhoIsMissing")]
    [InlineData("t Sara innen fredag", "", "Sara Nilsen", "WhatText")]
    [InlineData("t", "", "", "WhoIsMissing|WhatText|WhenIsMissing")]
    [InlineData("t Sara måler farten", "Måler farten", "Sara Nilsen", "WhenIsMissing")]
    public void What_is_not_clear_is_asked_about_and_no_word_goes(string line, string title, string responsible, string doubt)
    {
        var entry = Room.Read(line);

        Assert.Equal((title, responsible, doubt), (entry.Title, entry.Responsible(), entry.Doubt()));
        Assert.False(entry.IsClear);
    }

    [Theory]
    [InlineData("a teknisk vurderer lys innen fredag", "Teknisk etat|Teknisk drift Nord", "WhoOfSeveral")]
    [InlineData("a kirken vurderer lys innen fredag", "", "ToWhomIsMissing")]
    public void An_addressee_is_one_of_those_there_are(string line, string addressees, string doubt)
    {
        var entry = Room.Read(line);

        Assert.Equal((addressees, doubt), (entry.ToWhom(), entry.Doubt()));
    }

    [Fact]
    public void Doubts_name_those_between_whom_to_choose()
    {
        var doubt = Assert.Single(Room.Read("t Eva måler farten innen fredag").Doubts);

        Assert.Equal(["Eva Dahl, Eva Moe"], doubt.Arguments);
    }

    [Fact]
    public void Nobody_is_me_where_nobody_writes() =>
        Assert.Equal("WhoIsMissing", QuickEntryReader.Read("t jeg ringer rektor innen fredag", Room.Setting with { Me = null })!.Doubt());

    [Fact]
    public void A_text_has_its_limit() => Assert.Equal("TextTooLong", Room.Read($"t Sara {Expect.Long(201)} innen fredag").Doubt());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \u200B ")]
    public void Nothing_written_is_nothing(string? line) => Assert.Null(QuickEntryReader.Read(line, Room.Setting));

    [Fact]
    public void A_letter_written_as_two_signs_is_the_letter() =>
        Assert.Equal("Anne-Grete Ås", Room.Read("t anne-grete a\u030As måler farten innen fredag").Responsible());
}
