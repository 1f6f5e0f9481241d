using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing.Faults;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>What SQL Server's driver says, made without a server.</summary>
public sealed class PersistenceRulesTests
{
    [Theory]
    [InlineData(10054, 20, "Persistence.Unreachable", true)]
    [InlineData(40613, 17, "Persistence.Unreachable", true)]
    [InlineData(1205, 13, "Persistence.Busy", true)]
    [InlineData(1222, 16, "Persistence.Busy", false)]
    [InlineData(-2, 11, "Persistence.Busy", false)]
    [InlineData(2627, 14, "Persistence.Duplicate", false)]
    [InlineData(1105, 17, "Persistence.DiskFull", false)]
    [InlineData(50000, 16, null, false)]
    public void A_fault_is_refused_as_what_it_is_and_only_what_passes_is_tried_again(int number, byte severity, string? code, bool isPassing)
    {
        var fault = SqlServerFault.Of(number, severity);

        foreach (var told in new Exception[] { fault, new DbUpdateException("", fault), new RetryLimitExceededException("", fault) })
        {
            Assert.Equal(code, PersistenceRules.RefusalOf(told)?.Code);
            Assert.Equal(isPassing, PersistenceRules.IsPassing(told));
        }
    }
}
