using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Statements compiled once for each model: looking up one that is asked often would cost more than running it.</summary>
/// <remarks>A compiled statement must take as a parameter whatever differs from one context to the next, the scopes too: read off the
/// context it would be that of the first who asked. The scope filter itself is safe: EF reads it anew at each execution.</remarks>
public static class Compiled
{
    public static TStatements For<TStatements>(SamarbeidDbContext database) where TStatements : class, new() =>
        Known<TStatements>.Models.GetValue(database.Model, _ => new());

    private static class Known<TStatements> where TStatements : class, new()
    {
        public static readonly ConditionalWeakTable<IModel, TStatements> Models = [];
    }
}
