using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.CommandLine;

/// <summary>Makes somebody an administrator by address, known or not.</summary>
internal static class AdministratorGrant
{
    private static readonly char[] BetweenNames = ['.', '_', '-', '+'];

    /// <returns>True when something was given; false when the person was an administrator already.</returns>
    public static async Task<Outcome<bool>> GiveAsync(SamarbeidDbContext database, string email, DateOnly today, CancellationToken cancel)
    {
        var normal = Person.Normalise(email);
        var person = await database.People.SingleOrDefaultAsync(p => p.Email == normal, cancel);
        if (person is null)
        {
            var registered = Person.Register(NameFrom(normal), normal, "", Party.Other, Domain.People.Language.Bokmal);
            if (!registered.IsDone) return registered.Refusal!;

            database.Add(person = registered.Value);
        }

        var has = await database.HoldersOn(today).Administrators.AnyAsync(p => p.Id == person.Id, cancel);
        if (has && person.IsActive) return false;

        person.Reactivate();
        if (!has) database.Add(Grant.ForAdministrator(person.Id, today));
        var saved = await database.SaveAsync(cancel);
        return saved.IsDone ? true : saved.Refusal!;
    }

    /// <summary>kari.nordmann@kommune.no becomes Kari Nordmann, until somebody writes the real name.</summary>
    internal static string NameFrom(string email) => string.Join(' ', email.Split('@')[0]
        .Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries)
        .Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..]));
}
