namespace Samarbeid.Web.Addresses;

/// <summary>What programs read (API), and where a person makes the keys they read with (API-nøkler).</summary>
public static class ApiAddresses
{
    public const string Keys = "/api-nokler";
    public const string Root = "/api/v1";

    /// <summary>The description of it, in OpenAPI.</summary>
    public const string Description = Root + "/openapi.json";

    public const string Me = "/me";
    public const string Municipalities = "/municipalities";
    public const string Meetings = "/meetings";
    public const string Recommendations = "/recommendations";
    public const string Recommendation = Recommendations + "/{id:guid}";
    public const string ActionItems = "/action-items";
    public const string ActionItem = ActionItems + "/{id:guid}";
    public const string Notes = ActionItem + "/notes";
}
