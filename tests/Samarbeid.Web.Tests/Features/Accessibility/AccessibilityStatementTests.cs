using System.Net;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Accessibility;
using Samarbeid.Web.Tests.Documentation;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.Features.Accessibility;

[Collection(DevelopmentServer.Collection)]
public sealed class AccessibilityStatementTests(DevelopmentServer server)
{
    [Fact]
    public void Nothing_is_called_checked_without_a_test_that_is_there() => Assert.All(AccessibilityChecks.Checked, check => Assert.Contains(
        $" {check.Test}", Documents.Read(check.File), StringComparison.Ordinal));

    [Fact]
    public async Task The_statement_can_be_read_by_somebody_who_is_not_signed_in_and_says_what_is_not_checked()
    {
        var page = WebUtility.HtmlDecode(await (await server.Visitor().GetAsync(SiteAddresses.Accessibility)).Content.ReadAsStringAsync());

        Assert.Contains("Tilgjengelighet i Samarbeid</h1>", page, StringComparison.Ordinal);
        using var bokmal = Samarbeid.Infrastructure.Texts.Languages.Use(Samarbeid.Infrastructure.Texts.Languages.Bokmal);
        Assert.All(AccessibilityChecks.Checked, check => Assert.Contains(check.Text(), page, StringComparison.Ordinal));
        Assert.All(AccessibilityChecks.Unchecked, text => Assert.Contains(text(), page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SignInAddresses.Page)]
    [InlineData(SiteAddresses.Overview)]
    [InlineData(MeetingAddresses.List)]
    public async Task Every_page_leads_to_it(string address)
    {
        var client = address == SignInAddresses.Page ? server.Visitor() : await server.SignedInAsync(DevelopmentServer.PoliceContact);

        Assert.Contains($"href=\"{SiteAddresses.Accessibility}\"", await (await client.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
