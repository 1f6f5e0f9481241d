using System.Net;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Who gets which page, asked over HTTP.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class HttpAccessTests(DevelopmentServer server)
{
    [Theory]
    [InlineData(PeopleAddresses.List, "Brukere og tilganger")]
    [InlineData(PeopleAddresses.New, "Registrer person")]
    [InlineData(MeetingBodyAddresses.Register, "Samarbeidsorgan")]
    [InlineData(MeetingBodyAddresses.NewRegistered, "Opprett organ")]
    [InlineData(ServiceUnitAddresses.List, "Tjenesteenheter")]
    [InlineData(ServiceUnitAddresses.New, "Opprett tjenesteenhet")]
    [InlineData(MunicipalityAddresses.Register, "Kommuner")]
    [InlineData(MunicipalityAddresses.Register + "/5035", "Stjørdal")]
    public async Task The_administration_is_for_administrators_and_nobody_else(string address, string heading)
    {
        Assert.Equal(heading, (await DevelopmentServer.VisitAsync(await server.SignedInAsync(DevelopmentServer.Administrator), address)).Heading);
        await IsRefusedAsync(DevelopmentServer.PoliceContact, address);
        Assert.StartsWith(SignInAddresses.Page, (await DevelopmentServer.VisitAsync(server.Visitor(), address)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeetingAddresses.List)]
    [InlineData("/moter/ny")]
    [InlineData(RecommendationAddresses.List)]
    [InlineData(AnnualReportAddresses.List)]
    [InlineData("/rapporter/5035/2025")]
    [InlineData("/rapporter/5035/2025/arbeid")]
    public Task An_administrator_sees_no_content(string address) => IsRefusedAsync(DevelopmentServer.Administrator, address);

    [Fact]
    public async Task An_administrator_who_asks_for_all_actions_sees_none_of_others()
    {
        const string address = ActionItemAddresses.List + "?visning=alle&status=alle";
        var all = await DevelopmentServer.VisitAsync(await server.SignedInAsync(DevelopmentServer.PoliceContact), address);
        var none = await DevelopmentServer.VisitAsync(await server.SignedInAsync(DevelopmentServer.Administrator), address);

        Assert.Contains("href=\"/tiltak/0", all.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/tiltak/0", none.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PeopleAddresses.List, "Vi finner ikke personen")]
    [InlineData(MeetingBodyAddresses.Register, "Vi finner ikke organet")]
    [InlineData(ServiceUnitAddresses.List, "Vi finner ikke tjenesteenheten")]
    [InlineData(MunicipalityAddresses.Register, "Vi finner ikke kommunen")]
    public async Task What_is_not_in_a_register_is_not_found(string address, string heading)
    {
        var client = await server.SignedInAsync(DevelopmentServer.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{address}/{Guid.Empty}")).StatusCode);
        Assert.Equal(heading, (await DevelopmentServer.VisitAsync(client, $"{address}/{Guid.Empty}")).Heading);
    }

    [Theory]
    [InlineData("/finnes-ikke", "Vi finner ikke siden")]
    [InlineData("/moter/11111111-1111-1111-1111-111111111111", "Vi finner ikke siden")]
    [InlineData("/moter/11111111-1111-1111-1111-111111111111/referat", "Vi finner ikke siden")]
    [InlineData("/rad/11111111-1111-1111-1111-111111111111", "Vi finner ikke siden")]
    [InlineData("/tiltak/11111111-1111-1111-1111-111111111111", "Vi finner ikke tiltaket")]
    [InlineData("/anbefalinger/11111111-1111-1111-1111-111111111111", "Vi finner ikke anbefalingen")]
    [InlineData("/rapporter/5035/1999", "Vi finner ikke årsrapporten")]
    [InlineData("/kommuner/9999", "Vi finner ikke kommunen")]
    [InlineData("/kommuner/9999/kriminalitet", "Vi finner ikke kommunen")]
    public async Task What_is_not_there_is_not_found(string address, string heading)
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
        Assert.Equal(heading, (await DevelopmentServer.VisitAsync(client, address)).Heading);
    }

    [Fact]
    public async Task Jobs_are_for_administrators()
    {
        Assert.Equal(HttpStatusCode.OK, (await (await server.SignedInAsync(DevelopmentServer.Administrator)).GetAsync(SiteAddresses.Jobs)).StatusCode);
        await IsRefusedAsync(DevelopmentServer.PoliceContact, SiteAddresses.Jobs);
    }

    [Fact]
    public async Task Nobody_opens_a_circuit_without_signing_in()
    {
        var response = await server.Visitor().PostAsync("/_blazor/negotiate?negotiateVersion=1", null);

        Assert.True(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Found, $"{response.StatusCode}");
    }

    private async Task IsRefusedAsync(string name, string address)
    {
        var client = await server.SignedInAsync(name);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(address)).StatusCode);
        Assert.Equal("Du har ikke tilgang hit", (await DevelopmentServer.VisitAsync(client, address)).Heading);
    }
}
