using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Access;

/// <summary>A role that somebody holds in one municipality for a time (rolle et sted). A grant on municipalities is one of these for each;
/// a grant on a police district, one for each municipality the district has now. An administrator's grant has no place, and is none.</summary>
public sealed class HeldRole : IForPeriod
{
    private HeldRole()
    {
    }

    public PersonId PersonId { get; private set; }
    public Role Role { get; private set; }
    public MunicipalityNumber Municipality { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
}

internal sealed class HeldRoleConfiguration : IEntityTypeConfiguration<HeldRole>
{
    // The one place that knows how a grant reaches a municipality. In SQL, so that compiled and correlated queries can build on it;
    // two halves, because an OR between them would make SQLite read every municipality: so each is found by its index.
    private const string Grants = """
        SELECT "granted"."PersonId", "granted"."Role", "place"."Municipality", "granted"."From", "granted"."To"
        FROM "Grant" AS "granted" INNER JOIN "GrantMunicipality" AS "place" ON "place"."GrantId" = "granted"."Id"
        UNION ALL
        SELECT "granted"."PersonId", "granted"."Role", "within"."Number", "granted"."From", "granted"."To"
        FROM "Grant" AS "granted" INNER JOIN "Municipality" AS "within" ON "within"."PoliceDistrictCode" = "granted"."District"
        """;

    public void Configure(EntityTypeBuilder<HeldRole> held) => held.HasNoKey().ToSqlQuery(Grants);
}
