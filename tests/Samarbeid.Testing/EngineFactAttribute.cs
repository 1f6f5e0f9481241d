using Xunit.Abstractions;
using Xunit.Sdk;

namespace Samarbeid.Testing;

/// <summary>A test that a class for each engine inherits; skipped in the class for SQL Server where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Samarbeid.Testing.EngineFactDiscoverer", "Samarbeid.Testing")]
public sealed class EngineFactAttribute : FactAttribute;

/// <summary>Looks at the class a test is run in, which an attribute cannot.</summary>
public sealed class EngineFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    private const string Server = "OnSqlServer";

    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var (display, options) = (discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault());
        return testMethod.TestClass.Class.Name.EndsWith(Server, StringComparison.Ordinal) && SqlServerFactAttribute.WhySkipped is { } reason
            ? new XunitSkippedDataRowTestCase(DiagnosticMessageSink, display, options, testMethod, reason)
            : new XunitTestCase(DiagnosticMessageSink, display, options, testMethod);
    }
}
