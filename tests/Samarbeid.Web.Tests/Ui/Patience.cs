using System.Runtime.CompilerServices;
using Bunit;

namespace Samarbeid.Web.Tests.Ui;

/// <summary>How long a component test waits for what it expects: a busy machine is slow, and only a test that fails waits this long.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void WaitForABusyMachine() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(60);
}
