using System.Net;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.Features.Municipalities;

[Collection(DevelopmentServer.Collection)]
public sealed class ChosenPlaceHttpTests(DevelopmentServer server)
{
    [Fact]
    public async Task A_chosen_place_is_remembered_narrows_the_lists_and_is_nobody_elses()
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        Assert.Contains("Alle mine kommuner", await TextAsync(client, "/moter"), StringComparison.Ordinal);

        var chosen = await ChooseAsync(client, "5035", "/moter?kommune=5530&vis=alle");

        Assert.Equal("/moter?vis=alle", chosen.Headers.Location?.OriginalString);
        foreach (var list in new[] { "/", "/moter?vis=alle", "/tiltak?visning=alle", "/tiltak?visning=tavle", "/anbefalinger", "/avtaler" })
            Assert.Contains("Bare Stjørdal.", await TextAsync(client, list), StringComparison.Ordinal);
        foreach (var list in new[] { "/?kommune=", "/moter?vis=alle&kommune=", "/tiltak?visning=alle&kommune=", "/anbefalinger?kommune=", "/avtaler?kommune=" })
            Assert.DoesNotContain("Bare Stjørdal.", await TextAsync(client, list), StringComparison.Ordinal);

        Assert.Equal("/moter", (await ChooseAsync(client, "", "/moter")).Headers.Location?.OriginalString);
        Assert.DoesNotContain("Bare Stjørdal.", await TextAsync(client, "/moter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_somebody_holds_nothing_in_cannot_be_chosen_and_nobody_is_led_elsewhere()
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);

        var chosen = await ChooseAsync(client, "4225", "https://example.org/");

        Assert.Equal("/", chosen.Headers.Location?.OriginalString);
        Assert.DoesNotContain("Bare ", await TextAsync(client, "/moter"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(MunicipalityAddresses.Choose, new FormUrlEncodedContent([new("number", "5035")]))).StatusCode);
    }

    private static async Task<HttpResponseMessage> ChooseAsync(HttpClient client, string number, string returnUrl) =>
        await client.PostAsync(MunicipalityAddresses.Choose, new FormUrlEncodedContent(
        [
            new("number", number), new("returnUrl", returnUrl), new("__RequestVerificationToken", DevelopmentServer.TokenOf(await client.GetStringAsync("/moter"))),
        ]));

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));
}
