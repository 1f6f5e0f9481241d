namespace Samarbeid.Web.Features.Api;

/// <summary>Whether programs may read here. A key passes by what the sign-in provider asks for, so an operator opens it knowingly.</summary>
public sealed record ApiSettings(bool IsOpen)
{
    public const string OpenKey = "Api:IsOpen";

    public static ApiSettings Read(IConfiguration configuration, IHostEnvironment environment) => new(configuration.GetValue(OpenKey, environment.IsDevelopment()));
}
