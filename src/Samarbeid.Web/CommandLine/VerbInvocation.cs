using System.CommandLine;

namespace Samarbeid.Web.CommandLine;

/// <summary>How a verb is run.</summary>
internal sealed class VerbInvocation : InvocationConfiguration
{
    private static readonly TimeSpan GraceAfterCancel = TimeSpan.FromSeconds(10);

    public VerbInvocation()
    {
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = GraceAfterCancel;
    }

    /// <summary>What is changed of the settings and the parts the verb gets.</summary>
    public Action<IConfigurationBuilder, IServiceCollection> Adjust { get; init; } = (_, _) => { };
}
