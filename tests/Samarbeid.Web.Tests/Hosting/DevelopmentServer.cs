using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Samarbeid.Domain.People;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>The whole program in Development, over a database of its own with the demonstration set.</summary>
public sealed partial class DevelopmentServer : WebApplicationFactory<Program>
{
    public const string Collection = "development server";
    public const string Administrator = "Are Administratorsen";
    public const string PoliceContact = "Kari Eksempelsen";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("samarbeid-hosting-");

    /// <summary>A browser that keeps its cookies and follows no redirect.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false });

    public async Task<HttpClient> SignedInAsync(string name)
    {
        var client = Visitor();
        var response = await client.PostAsync(SignInAddresses.Development, await SignInFormAsync(client, name, "/"));
        Assert.Equal("/", response.Headers.Location?.OriginalString);
        return client;
    }

    public static async Task<FormUrlEncodedContent> SignInFormAsync(HttpClient client, string name, string returnUrl)
    {
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(SignInAddresses.Page));
        return FormOf(page, PersonButton().Matches(page).Single(m => m.Groups[2].Value.Contains(name, StringComparison.Ordinal)).Groups[1].Value, returnUrl);
    }

    public static async Task<FormUrlEncodedContent> SignInFormAsync(HttpClient client, PersonId person, string returnUrl) =>
        FormOf(await client.GetStringAsync(SignInAddresses.Page), person.ToString(), returnUrl);

    public static string HeadingOf(string page) => HeadingOfPage().Match(WebUtility.HtmlDecode(page)).Groups[1].Value;

    public static string TokenOf(string page) => TokenField().Match(page).Groups[1].Value;

    private static FormUrlEncodedContent FormOf(string page, string person, string returnUrl) => new(new Dictionary<string, string>
    {
        ["person"] = person,
        ["returnUrl"] = returnUrl,
        ["__RequestVerificationToken"] = TokenOf(page),
    });

    /// <summary>Where a page ends up after its redirects, and its heading.</summary>
    public static async Task<(string Path, string Heading, string Page)> VisitAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        for (var hops = 0; response.Headers.Location is { } next && hops < 5; hops++)
            response = await client.GetAsync(address = next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString);

        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        return (address, HeadingOf(page), page);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Samarbeid:DataDirectory", _data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Critical");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !_data.Exists) return;

        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("<button type=\"submit\" name=\"person\" value=\"([^\"]+)\"(.*?)</button>", RegexOptions.Singleline)]
    private static partial Regex PersonButton();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex HeadingOfPage();
}

[CollectionDefinition(DevelopmentServer.Collection)]
public sealed class DevelopmentServerCollection : ICollectionFixture<DevelopmentServer>;
