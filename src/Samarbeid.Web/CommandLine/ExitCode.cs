namespace Samarbeid.Web.CommandLine;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Refused or failed; the reason is on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The command was not written right.</summary>
    public const int Usage = 2;

    /// <summary>A setting is missing or wrong (EX_CONFIG).</summary>
    public const int Configuration = 78;
}
