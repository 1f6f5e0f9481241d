using Microsoft.Playwright;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Browser.Tests.Entra;

/// <summary>Sign-in as it is in Production: the process, TLS, an OpenID Connect server and a browser between them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EntraSignInTests(BrowserFixture browser, EntraFixture entra) : IClassFixture<EntraFixture>
{
    private static readonly Account Administrator = new("Kari Nordmann", ProductionProgram.Administrator, new("10000000-0000-0000-0000-000000000001"), EntraStandIn.Tenant);

    [Fact]
    public async Task The_first_administrator_signs_in_at_the_provider_and_out_again()
    {
        await using var visit = await VisitAsync(Administrator);
        await visit.Page.GotoAsync(PeopleAddresses.List);
        await visit.AssertAccessibleAsync("logg-inn-microsoft");

        await SignInAsync(visit);

        Assert.EndsWith(PeopleAddresses.List, visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Brukere");
        visit.AssertNoFaults("signed in");

        var before = entra.Provider.SignOuts;
        await visit.Page.Locator("[popovertarget=personmeny]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Logg ut", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Logg inn med Microsoft" })).ToBeVisibleAsync();
        Assert.Equal(before + 1, entra.Provider.SignOuts);
        await visit.Page.GotoAsync(PeopleAddresses.List);
        Assert.Contains(SignInAddresses.Page, visit.Page.Url, StringComparison.Ordinal);
        visit.AssertNoFaults("signed out");
    }

    [Fact]
    public async Task One_who_is_not_registered_is_told_what_to_do()
    {
        await using var visit = await VisitAsync(new("Ola Ukjent", "ola.ukjent@kommune.example", Guid.NewGuid(), EntraStandIn.Tenant));

        await SignInAsync(visit);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er ikke registrert i Samarbeid");
        await visit.AssertAccessibleAsync("logg-inn-ikke-registrert");
        await visit.Page.GotoAsync(SiteAddresses.Overview);
        Assert.Contains(SignInAddresses.Page, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_that_gets_the_name_of_one_who_has_signed_in_is_not_that_person()
    {
        await using (var first = await VisitAsync(Administrator))
        {
            await SignInAsync(first);
            await Assertions.Expect(first.Page.Locator("[popovertarget=personmeny]")).ToBeVisibleAsync();
        }

        await using var visit = await VisitAsync(Administrator with { ObjectId = Guid.NewGuid() });
        await SignInAsync(visit);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er ikke registrert i Samarbeid");
    }

    [Fact]
    public async Task An_account_of_another_tenant_is_not_that_person()
    {
        await using var visit = await VisitAsync(Administrator with { Tenant = Guid.NewGuid() });

        await SignInAsync(visit);

        await Assertions.Expect(visit.Page.GetByText("Innloggingen ble ikke fullført")).ToBeVisibleAsync();
        await visit.Page.GotoAsync(SiteAddresses.Overview);
        Assert.Contains(SignInAddresses.Page, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_gives_up_at_the_provider_comes_back_to_sign_in()
    {
        await using var visit = await VisitAsync(null);

        await SignInAsync(visit);

        await Assertions.Expect(visit.Page.GetByText("Innloggingen ble ikke fullført")).ToBeVisibleAsync();
        visit.AssertNoFaults("given up");
    }

    [Fact]
    public async Task The_code_flow_with_a_client_secret_works_as_documented()
    {
        await using var program = await entra.StartAsync(("AzureAd:ResponseType", "code"), ("AzureAd:ClientSecret", EntraStandIn.Secret));
        entra.Provider.SignedIn = Administrator;
        await using var visit = await browser.OpenAsync(program.Address, entra.Provider.Address);
        await visit.Page.GotoAsync(PeopleAddresses.List);

        await SignInAsync(visit);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Brukere");
        visit.AssertNoFaults("signed in by code");
    }

    private async Task<Visit> VisitAsync(Account? account)
    {
        entra.Provider.SignedIn = account;
        var visit = await browser.OpenAsync(entra.Program.Address, entra.Provider.Address);
        await visit.Page.GotoAsync(SiteAddresses.Overview);
        return visit;
    }

    private static async Task SignInAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Logg inn med Microsoft" }).ClickAsync();
        // The provider's page sends itself on to ours.
        await visit.Page.WaitForURLAsync(url => !url.Contains(SignInAddresses.AtProvider, StringComparison.Ordinal)
            && !url.Contains("signin-oidc", StringComparison.Ordinal) && !url.Contains("oauth2", StringComparison.Ordinal));
    }
}
