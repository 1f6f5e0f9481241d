using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Samarbeid.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Operation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EntityType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EntityId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Change = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ValuesHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntry", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContactFunction",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    NameNb = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameNn = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ExpectedOf = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    HeldBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactFunction", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "County",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OfficialName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_County", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationQuestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TextNynorsk = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationQuestion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MeetingBody",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ForgetsNotes = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Approval_Form = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Approval_ObjectionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Approval_TakesRemarks = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadlines_ItemsDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Deadlines_MinutesDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Deadlines_NoticeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingBody", x => x.Id);
                    table.UniqueConstraint("AK_MeetingBody_Id_ScopeId", x => new { x.Id, x.ScopeId });
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => new { x.ScopeId, x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "OffenceGroup",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    NameNb = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameNn = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    IsTotal = table.Column<bool>(type: "INTEGER", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OffenceGroup", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Party = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExternalTenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ExternalSubject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PoliceDistrict",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    OfficialNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    NameNb = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameNn = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoliceDistrict", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceDataVersion",
                columns: table => new
                {
                    File = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceDataVersion", x => x.File);
                });

            migrationBuilder.CreateTable(
                name: "ReminderDay",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    RestsInJuly = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderDay", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntry",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ThingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfItem = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfPaper = table.Column<Guid>(type: "TEXT", nullable: true),
                    TitleWords = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntry", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "SecurityEvent",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecurityEvent", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "StoredFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFile", x => x.Id);
                    table.UniqueConstraint("AK_StoredFile_Id_ScopeId", x => new { x.Id, x.ScopeId });
                });

            migrationBuilder.CreateTable(
                name: "UsedKey",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UsedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedKey", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "AuditValues",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    OfItem = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfPaper = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfProposal = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditValues", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_AuditValues_AuditEntry_Sequence",
                        column: x => x.Sequence,
                        principalTable: "AuditEntry",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualWheel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualWheel", x => x.Id);
                    table.UniqueConstraint("AK_AnnualWheel_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_AnnualWheel_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BodyTheme",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PassedOverOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PassedOverReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsEnded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodyTheme", x => x.Id);
                    table.UniqueConstraint("AK_BodyTheme_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_BodyTheme_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CooperationAgreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Last = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FormerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CooperationAgreement", x => x.Id);
                    table.UniqueConstraint("AK_CooperationAgreement_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_CooperationAgreement_CooperationAgreement_FormerId_ScopeId",
                        columns: x => new { x.FormerId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CooperationAgreement_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CountryCrimeFigure",
                columns: table => new
                {
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", nullable: false),
                    AnnualMean = table.Column<int>(type: "INTEGER", nullable: false),
                    Population = table.Column<int>(type: "INTEGER", nullable: false),
                    WithFigures = table.Column<int>(type: "INTEGER", nullable: false),
                    Municipalities = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountryCrimeFigure", x => new { x.Period, x.GroupCode });
                    table.ForeignKey(
                        name: "FK_CountryCrimeFigure_OffenceGroup_GroupCode",
                        column: x => x.GroupCode,
                        principalTable: "OffenceGroup",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NationalCrimeCount",
                columns: table => new
                {
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", nullable: false),
                    AnnualMean = table.Column<int>(type: "INTEGER", nullable: false),
                    PerThousand = table.Column<decimal>(type: "TEXT", precision: 6, scale: 1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NationalCrimeCount", x => new { x.Period, x.GroupCode });
                    table.ForeignKey(
                        name: "FK_NationalCrimeCount_OffenceGroup_GroupCode",
                        column: x => x.GroupCode,
                        principalTable: "OffenceGroup",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Rights = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    MadeAt = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiKey_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeed",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    MadeAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeed", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApprovalRound = table.Column<int>(type: "INTEGER", nullable: false),
                    SentForApprovalAt = table.Column<string>(type: "TEXT", nullable: true),
                    ApprovalForm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ObjectBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakesRemarks = table.Column<bool>(type: "INTEGER", nullable: false),
                    ApprovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ApprovedIn = table.Column<Guid>(type: "TEXT", nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    ChairId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ItemsBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NoticeBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MinutesBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NoticeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    ShortNoticeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    NoticeVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangeNotices = table.Column<int>(type: "INTEGER", nullable: false),
                    HasUntoldChanges = table.Column<bool>(type: "INTEGER", nullable: false),
                    CurrentItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CurrentSince = table.Column<string>(type: "TEXT", nullable: true),
                    ForgetsNotes = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.Id);
                    table.UniqueConstraint("AK_Meeting_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Meeting_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_Person_ChairId",
                        column: x => x.ChairId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Membership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingBodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Membership_MeetingBody_MeetingBodyId_ScopeId",
                        columns: x => new { x.MeetingBodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_Membership_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notification",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ThingKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ThingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<string>(type: "TEXT", nullable: false),
                    IsStandIn = table.Column<bool>(type: "INTEGER", nullable: false),
                    InsteadOf = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notification_Person_InsteadOf",
                        column: x => x.InsteadOf,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notification_Person_ReceiverId",
                        column: x => x.ReceiverId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotificationSettings",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    News = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    NotBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    RestsOnDaysOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    AwayFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AwayUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SubstituteId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationSettings", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_NotificationSettings_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NotificationSettings_Person_SubstituteId",
                        column: x => x.SubstituteId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotificationsSeen",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationsSeen", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_NotificationsSeen_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    List = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedView_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<string>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Session_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TextConfirmation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    TextHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextConfirmation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextConfirmation_Person_By",
                        column: x => x.By,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Grant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    District = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AwaitsConfirmation = table.Column<bool>(type: "INTEGER", nullable: false),
                    RequestedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Grant_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Grant_PoliceDistrict_District",
                        column: x => x.District,
                        principalTable: "PoliceDistrict",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Municipality",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficialName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UniqueName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ParallelNames = table.Column<string>(type: "TEXT", nullable: false),
                    CountyNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    IsInSamiArea = table.Column<bool>(type: "INTEGER", nullable: false),
                    PoliceDistrictCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    LanguageForm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    SourcePoliceDistrictCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    SourceLanguageForm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Municipality", x => x.Number);
                    table.UniqueConstraint("AK_Municipality_Number_ScopeId", x => new { x.Number, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Municipality_County_CountyNumber",
                        column: x => x.CountyNumber,
                        principalTable: "County",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Municipality_PoliceDistrict_PoliceDistrictCode",
                        column: x => x.PoliceDistrictCode,
                        principalTable: "PoliceDistrict",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceUnit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    District = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceUnit_PoliceDistrict_District",
                        column: x => x.District,
                        principalTable: "PoliceDistrict",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FilePiece",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilePiece", x => new { x.FileId, x.Number });
                    table.ForeignKey(
                        name: "FK_FilePiece_StoredFile_FileId_ScopeId",
                        columns: x => new { x.FileId, x.ScopeId },
                        principalTable: "StoredFile",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementSignature",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignedAs = table.Column<string>(type: "TEXT", maxLength: 242, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSignature", x => new { x.AgreementId, x.Side });
                    table.ForeignKey(
                        name: "FK_AgreementSignature_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_AgreementSignature_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Criterion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitment", x => x.Id);
                    table.UniqueConstraint("AK_Commitment_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Commitment_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "AgendaItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Background = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    NumberYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsNoted = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPutOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    SecondsUsed = table.Column<int>(type: "INTEGER", nullable: false),
                    ActingChairId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RestrictedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsTitleRestricted = table.Column<bool>(type: "INTEGER", nullable: false),
                    RestrictedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RestrictedAt = table.Column<string>(type: "TEXT", nullable: true),
                    IsConcludedApart = table.Column<bool>(type: "INTEGER", nullable: false),
                    Plan_Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Plan_Presenter = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Plan_Treatment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItem", x => x.Id);
                    table.UniqueConstraint("AK_AgendaItem_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_AgendaItem_BodyTheme_ThemeId_ScopeId",
                        columns: x => new { x.ThemeId, x.ScopeId },
                        principalTable: "BodyTheme",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_AgendaItem_Person_ActingChairId",
                        column: x => x.ActingChairId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Person_RestrictedBy",
                        column: x => x.RestrictedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attendance",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Presence = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Stay_Came = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Stay_First = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stay_Last = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stay_Left = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance", x => new { x.MeetingId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Attendance_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_Attendance_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Callee",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    InsteadOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    AnsweredAt = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Callee", x => new { x.MeetingId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Callee_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_Callee_Person_AnsweredBy",
                        column: x => x.AnsweredBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Callee_Person_InsteadOf",
                        column: x => x.InsteadOf,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Callee_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedDocument",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    IssuedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    IssuedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ChainPosition = table.Column<int>(type: "INTEGER", nullable: true),
                    CheckCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    RestrictedTo = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedDocument", x => x.Id);
                    table.UniqueConstraint("AK_IssuedDocument_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_IssuedDocument_Meeting_RestrictedTo_ScopeId",
                        columns: x => new { x.RestrictedTo, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssuedDocument_Person_IssuedBy",
                        column: x => x.IssuedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingGuest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Stay_Came = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Stay_First = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stay_Last = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stay_Left = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingGuest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingGuest_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "MinutesApproval",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesApproval", x => new { x.MeetingId, x.Round, x.Side });
                    table.ForeignKey(
                        name: "FK_MinutesApproval_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_MinutesApproval_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesCorrection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ChairId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<string>(type: "TEXT", nullable: true),
                    ApprovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesCorrection", x => x.Id);
                    table.UniqueConstraint("AK_MinutesCorrection_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_MinutesCorrection_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesCorrection_Person_ChairId",
                        column: x => x.ChairId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesCorrection_Person_StartedBy",
                        column: x => x.StartedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SentMinutes",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentMinutes", x => new { x.MeetingId, x.Round });
                    table.ForeignKey(
                        name: "FK_SentMinutes_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "WheelEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WheelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WheelEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WheelEntry_AnnualWheel_WheelId_ScopeId",
                        columns: x => new { x.WheelId, x.ScopeId },
                        principalTable: "AnnualWheel",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_WheelEntry_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WheelEntry_Person_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotificationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<string>(type: "TEXT", nullable: true),
                    Timing = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    SharedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 300, nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<string>(type: "TEXT", nullable: true),
                    Fault = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxMessage_Notification_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notification",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMessage_Person_SharedBy",
                        column: x => x.SharedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FirstYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastYear = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    AdoptedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AdoptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AdoptedItem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FormerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionPlan", x => x.Id);
                    table.UniqueConstraint("AK_ActionPlan_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_ActionPlan_ActionPlan_FormerId_ScopeId",
                        columns: x => new { x.FormerId, x.ScopeId },
                        principalTable: "ActionPlan",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionPlan_MeetingBody_AdoptedBy",
                        column: x => x.AdoptedBy,
                        principalTable: "MeetingBody",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionPlan_Municipality_Municipality_ScopeId",
                        columns: x => new { x.Municipality, x.ScopeId },
                        principalTable: "Municipality",
                        principalColumns: new[] { "Number", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Addressee",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addressee", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Addressee_Municipality_Municipality_ScopeId",
                        columns: x => new { x.Municipality, x.ScopeId },
                        principalTable: "Municipality",
                        principalColumns: new[] { "Number", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Addressee_Person_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    WriterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentToReviewAt = table.Column<string>(type: "TEXT", nullable: true),
                    ApproverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    PresentedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalCouncilCase = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReport", x => x.Id);
                    table.UniqueConstraint("AK_AnnualReport_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_AnnualReport_Municipality_Municipality_ScopeId",
                        columns: x => new { x.Municipality, x.ScopeId },
                        principalTable: "Municipality",
                        principalColumns: new[] { "Number", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnnualReport_Person_ApproverId",
                        column: x => x.ApproverId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnnualReport_Person_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnnualReport_Person_WriterId",
                        column: x => x.WriterId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Challenge",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IdentifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Challenge", x => x.Id);
                    table.UniqueConstraint("AK_Challenge_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Challenge_Municipality_Municipality_ScopeId",
                        columns: x => new { x.Municipality, x.ScopeId },
                        principalTable: "Municipality",
                        principalColumns: new[] { "Number", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CrimeCount",
                columns: table => new
                {
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", nullable: false),
                    AnnualMean = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrimeCount", x => new { x.Municipality, x.Period, x.GroupCode });
                    table.ForeignKey(
                        name: "FK_CrimeCount_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CrimeCount_OffenceGroup_GroupCode",
                        column: x => x.GroupCode,
                        principalTable: "OffenceGroup",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GrantMunicipality",
                columns: table => new
                {
                    GrantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantMunicipality", x => new { x.GrantId, x.Municipality });
                    table.ForeignKey(
                        name: "FK_GrantMunicipality_Grant_GrantId",
                        column: x => x.GrantId,
                        principalTable: "Grant",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GrantMunicipality_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingBodyMunicipality",
                columns: table => new
                {
                    MeetingBodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingBodyMunicipality", x => new { x.MeetingBodyId, x.Municipality });
                    table.ForeignKey(
                        name: "FK_MeetingBodyMunicipality_MeetingBody_MeetingBodyId",
                        column: x => x.MeetingBodyId,
                        principalTable: "MeetingBody",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingBodyMunicipality_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityCodeChange",
                columns: table => new
                {
                    OldNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    OldName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: true),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    CurrentNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityCodeChange", x => new { x.OldNumber, x.OldName });
                    table.ForeignKey(
                        name: "FK_MunicipalityCodeChange_Municipality_CurrentNumber",
                        column: x => x.CurrentNumber,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PopulationFigure",
                columns: table => new
                {
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PopulationFigure", x => new { x.Municipality, x.Date });
                    table.ForeignKey(
                        name: "FK_PopulationFigure_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactHolding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Function = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: true),
                    ServiceUnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    District = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: true),
                    IsDeputy = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactHolding", x => x.Id);
                    table.CheckConstraint("CK_ContactHolding_Place", "CASE WHEN \"Municipality\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"ServiceUnitId\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"District\" IS NULL THEN 0 ELSE 1 END = 1");
                    table.ForeignKey(
                        name: "FK_ContactHolding_ContactFunction_Function",
                        column: x => x.Function,
                        principalTable: "ContactFunction",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactHolding_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactHolding_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactHolding_PoliceDistrict_District",
                        column: x => x.District,
                        principalTable: "PoliceDistrict",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactHolding_ServiceUnit_ServiceUnitId",
                        column: x => x.ServiceUnitId,
                        principalTable: "ServiceUnit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceUnitMunicipality",
                columns: table => new
                {
                    ServiceUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceUnitMunicipality", x => new { x.ServiceUnitId, x.Municipality });
                    table.ForeignKey(
                        name: "FK_ServiceUnitMunicipality_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceUnitMunicipality_ServiceUnit_ServiceUnitId",
                        column: x => x.ServiceUnitId,
                        principalTable: "ServiceUnit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentPeriod",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Last = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByPolice = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    ByMunicipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentPeriod", x => x.Id);
                    table.UniqueConstraint("AK_CommitmentPeriod_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_CommitmentPeriod_Commitment_CommitmentId_ScopeId",
                        columns: x => new { x.CommitmentId, x.ScopeId },
                        principalTable: "Commitment",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentPeriod_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PresenceDay",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RhythmDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    IsMoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Moves = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    MarkedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    MarkedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PresenceDay", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PresenceDay_Commitment_CommitmentId_ScopeId",
                        columns: x => new { x.CommitmentId, x.ScopeId },
                        principalTable: "Commitment",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresenceDay_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresenceDay_Person_MarkedBy",
                        column: x => x.MarkedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PresencePlan",
                columns: table => new
                {
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    OnHoliday = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Last = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PresencePlan", x => x.CommitmentId);
                    table.UniqueConstraint("AK_PresencePlan_CommitmentId_ScopeId", x => new { x.CommitmentId, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_PresencePlan_Commitment_CommitmentId_ScopeId",
                        columns: x => new { x.CommitmentId, x.ScopeId },
                        principalTable: "Commitment",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_PresencePlan_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "Disqualification",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disqualification", x => new { x.ItemId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Disqualification_AgendaItem_ItemId_ScopeId",
                        columns: x => new { x.ItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disqualification_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_Disqualification_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesObjection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    SettledAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesObjection", x => x.Id);
                    table.UniqueConstraint("AK_MinutesObjection_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_MinutesObjection_AgendaItem_ItemId_ScopeId",
                        columns: x => new { x.ItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesObjection_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_MinutesObjection_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReadingGrant",
                columns: table => new
                {
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingGrant", x => new { x.AgendaItemId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_ReadingGrant_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReadingGrant_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_ReadingGrant_Person_GivenBy",
                        column: x => x.GivenBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReadingGrant_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RestrictedText",
                columns: table => new
                {
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Background = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Presenter = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RestrictedText", x => x.AgendaItemId);
                    table.ForeignKey(
                        name: "FK_RestrictedText_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RestrictedText_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "Rendition",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rendition", x => new { x.DocumentId, x.Format });
                    table.ForeignKey(
                        name: "FK_Rendition_IssuedDocument_DocumentId_ScopeId",
                        columns: x => new { x.DocumentId, x.ScopeId },
                        principalTable: "IssuedDocument",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "CorrectedText",
                columns: table => new
                {
                    CorrectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Block = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Was = table.Column<string>(type: "TEXT", nullable: false),
                    Now = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectedText", x => new { x.CorrectionId, x.IsExempt, x.Block, x.Part });
                    table.ForeignKey(
                        name: "FK_CorrectedText_MinutesCorrection_CorrectionId_ScopeId",
                        columns: x => new { x.CorrectionId, x.ScopeId },
                        principalTable: "MinutesCorrection",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "CorrectionAnswer",
                columns: table => new
                {
                    CorrectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Objection = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionAnswer", x => new { x.CorrectionId, x.Round, x.Side });
                    table.ForeignKey(
                        name: "FK_CorrectionAnswer_MinutesCorrection_CorrectionId_ScopeId",
                        columns: x => new { x.CorrectionId, x.ScopeId },
                        principalTable: "MinutesCorrection",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_CorrectionAnswer_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PriorityArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorityArea", x => x.Id);
                    table.UniqueConstraint("AK_PriorityArea_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_PriorityArea_ActionPlan_ActionPlanId_ScopeId",
                        columns: x => new { x.ActionPlanId, x.ScopeId },
                        principalTable: "ActionPlan",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "ArchivePackage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenOutBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenOutAt = table.Column<string>(type: "TEXT", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Receipt = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Delivery = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivePackage", x => x.Id);
                    table.CheckConstraint("CK_ArchivePackage_OfOneThing", "(MeetingId IS NOT NULL AND AgreementId IS NULL AND ReportId IS NULL) OR (MeetingId IS NULL AND AgreementId IS NOT NULL AND ReportId IS NULL) OR (MeetingId IS NULL AND AgreementId IS NULL AND ReportId IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_ArchivePackage_AnnualReport_ReportId_ScopeId",
                        columns: x => new { x.ReportId, x.ScopeId },
                        principalTable: "AnnualReport",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivePackage_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivePackage_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivePackage_Person_TakenOutBy",
                        column: x => x.TakenOutBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClearanceFigure",
                columns: table => new
                {
                    AnnualReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    Decided = table.Column<int>(type: "INTEGER", nullable: false),
                    Excluded = table.Column<int>(type: "INTEGER", nullable: false),
                    Cleared = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClearanceFigure", x => new { x.AnnualReportId, x.Type });
                    table.ForeignKey(
                        name: "FK_ClearanceFigure_AnnualReport_AnnualReportId_ScopeId",
                        columns: x => new { x.AnnualReportId, x.ScopeId },
                        principalTable: "AnnualReport",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "ReportPriority",
                columns: table => new
                {
                    AnnualReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportPriority", x => new { x.AnnualReportId, x.Position });
                    table.ForeignKey(
                        name: "FK_ReportPriority_AnnualReport_AnnualReportId_ScopeId",
                        columns: x => new { x.AnnualReportId, x.ScopeId },
                        principalTable: "AnnualReport",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "Indicator",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Target = table.Column<long>(type: "INTEGER", nullable: true),
                    TargetBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsEnded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicator", x => x.Id);
                    table.UniqueConstraint("AK_Indicator_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Indicator_Challenge_ChallengeId_ScopeId",
                        columns: x => new { x.ChallengeId, x.ScopeId },
                        principalTable: "Challenge",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddresseeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OriginalAnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendation", x => x.Id);
                    table.UniqueConstraint("AK_Recommendation_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_Recommendation_Addressee_AddresseeId",
                        column: x => x.AddresseeId,
                        principalTable: "Addressee",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendation_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendation_Challenge_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenge",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentMark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentMark_CommitmentPeriod_PeriodId_ScopeId",
                        columns: x => new { x.PeriodId, x.ScopeId },
                        principalTable: "CommitmentPeriod",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_CommitmentMark_Person_By",
                        column: x => x.By,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyUnit",
                columns: table => new
                {
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyUnit", x => new { x.CommitmentId, x.ServiceUnitId });
                    table.ForeignKey(
                        name: "FK_DutyUnit_PresencePlan_CommitmentId_ScopeId",
                        columns: x => new { x.CommitmentId, x.ScopeId },
                        principalTable: "PresencePlan",
                        principalColumns: new[] { "CommitmentId", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_DutyUnit_ServiceUnit_ServiceUnitId",
                        column: x => x.ServiceUnitId,
                        principalTable: "ServiceUnit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RestrictedObjection",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RestrictedObjection", x => x.ObjectionId);
                    table.ForeignKey(
                        name: "FK_RestrictedObjection_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RestrictedObjection_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_RestrictedObjection_MinutesObjection_ObjectionId_ScopeId",
                        columns: x => new { x.ObjectionId, x.ScopeId },
                        principalTable: "MinutesObjection",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Shown = table.Column<long>(type: "INTEGER", nullable: true),
                    IsTakenBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorReading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndicatorReading_Indicator_IndicatorId_ScopeId",
                        columns: x => new { x.IndicatorId, x.ScopeId },
                        principalTable: "Indicator",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_IndicatorReading_Person_By",
                        column: x => x.By,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanGoal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityAreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Baseline = table.Column<long>(type: "INTEGER", nullable: true),
                    Target = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanGoal", x => x.Id);
                    table.UniqueConstraint("AK_PlanGoal_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_PlanGoal_ActionPlan_ActionPlanId_ScopeId",
                        columns: x => new { x.ActionPlanId, x.ScopeId },
                        principalTable: "ActionPlan",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_PlanGoal_Challenge_ChallengeId_ScopeId",
                        columns: x => new { x.ChallengeId, x.ScopeId },
                        principalTable: "Challenge",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanGoal_Indicator_IndicatorId_ScopeId",
                        columns: x => new { x.IndicatorId, x.ScopeId },
                        principalTable: "Indicator",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanGoal_PriorityArea_PriorityAreaId_ScopeId",
                        columns: x => new { x.PriorityAreaId, x.ScopeId },
                        principalTable: "PriorityArea",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionPlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ResponsibleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponsibleParty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    IsSlt = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OriginalDueDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueDateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HoldVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AbortedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectAfterMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectDueVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    EffectIndicator = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EffectBefore = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    EffectAfter = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    EffectUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItem", x => x.Id);
                    table.UniqueConstraint("AK_ActionItem_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.CheckConstraint("CK_ActionItem_Origin", "AgendaItemId IS NOT NULL OR RecommendationId IS NOT NULL OR ChallengeId IS NOT NULL OR ActionPlanId IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_ActionItem_ActionPlan_ActionPlanId_ScopeId",
                        columns: x => new { x.ActionPlanId, x.ScopeId },
                        principalTable: "ActionPlan",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItem_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItem_Challenge_ChallengeId_ScopeId",
                        columns: x => new { x.ChallengeId, x.ScopeId },
                        principalTable: "Challenge",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItem_Person_ResponsibleId",
                        column: x => x.ResponsibleId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItem_Recommendation_RecommendationId_ScopeId",
                        columns: x => new { x.RecommendationId, x.ScopeId },
                        principalTable: "Recommendation",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationMunicipality",
                columns: table => new
                {
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationMunicipality", x => new { x.RecommendationId, x.Municipality });
                    table.ForeignKey(
                        name: "FK_RecommendationMunicipality_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecommendationMunicipality_Recommendation_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendation",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RecommendationReply",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    CounterProposal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationReply", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationReply_Person_By",
                        column: x => x.By,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecommendationReply_Recommendation_RecommendationId_ScopeId",
                        columns: x => new { x.RecommendationId, x.ScopeId },
                        principalTable: "Recommendation",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "ActionContributor",
                columns: table => new
                {
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionContributor", x => new { x.ActionItemId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_ActionContributor_ActionItem_ActionItemId_ScopeId",
                        columns: x => new { x.ActionItemId, x.ScopeId },
                        principalTable: "ActionItem",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_ActionContributor_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionItemMunicipality",
                columns: table => new
                {
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItemMunicipality", x => new { x.ActionItemId, x.Municipality });
                    table.ForeignKey(
                        name: "FK_ActionItemMunicipality_ActionItem_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItem",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ActionItemMunicipality_Municipality_Municipality",
                        column: x => x.Municipality,
                        principalTable: "Municipality",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<string>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionStep_ActionItem_ActionItemId_ScopeId",
                        columns: x => new { x.ActionItemId, x.ScopeId },
                        principalTable: "ActionItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionStep_Person_AssigneeId",
                        column: x => x.AssigneeId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionStep_Person_DoneBy",
                        column: x => x.DoneBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaProposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Background = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedAt = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnedFrom = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueDateVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    WasPlaced = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Plan_Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Plan_Presenter = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Plan_Treatment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaProposal_ActionItem_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaProposal_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaProposal_Person_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceLink_ActionItem_ActionItemId_ScopeId",
                        columns: x => new { x.ActionItemId, x.ScopeId },
                        principalTable: "ActionItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvidenceLink_Person_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Paper",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 90, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Scan = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RestrictedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RestrictionReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RestrictedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RestrictedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paper", x => x.Id);
                    table.CheckConstraint("CK_Paper_HasOnePlace", "(MeetingId IS NULL AND AgreementId IS NULL AND ActionItemId IS NULL AND AgendaItemId IS NOT NULL) OR (MeetingId IS NOT NULL AND AgreementId IS NULL AND ActionItemId IS NULL AND AgendaItemId IS NULL) OR (MeetingId IS NULL AND AgreementId IS NOT NULL AND ActionItemId IS NULL AND AgendaItemId IS NULL) OR (MeetingId IS NULL AND AgreementId IS NULL AND ActionItemId IS NOT NULL AND AgendaItemId IS NULL)");
                    table.ForeignKey(
                        name: "FK_Paper_ActionItem_ActionItemId_ScopeId",
                        columns: x => new { x.ActionItemId, x.ScopeId },
                        principalTable: "ActionItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_AgendaItem_AgendaItemId_ScopeId",
                        columns: x => new { x.AgendaItemId, x.ScopeId },
                        principalTable: "AgendaItem",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_CooperationAgreement_AgreementId_ScopeId",
                        columns: x => new { x.AgreementId, x.ScopeId },
                        principalTable: "CooperationAgreement",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_Meeting_MeetingId_ScopeId",
                        columns: x => new { x.MeetingId, x.ScopeId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_Person_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_Person_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_Person_RestrictedBy",
                        column: x => x.RestrictedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Paper_StoredFile_FileId_ScopeId",
                        columns: x => new { x.FileId, x.ScopeId },
                        principalTable: "StoredFile",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedAction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanGoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    BudgetLine = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kroner = table.Column<long>(type: "INTEGER", nullable: true),
                    Funding = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WasOpen = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedAction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedAction_ActionItem_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedAction_ActionPlan_ActionPlanId_ScopeId",
                        columns: x => new { x.ActionPlanId, x.ScopeId },
                        principalTable: "ActionPlan",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_PlannedAction_PlanGoal_PlanGoalId_ScopeId",
                        columns: x => new { x.PlanGoalId, x.ScopeId },
                        principalTable: "PlanGoal",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgressNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DueBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Whom = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressNote_ActionItem_ActionItemId_ScopeId",
                        columns: x => new { x.ActionItemId, x.ScopeId },
                        principalTable: "ActionItem",
                        principalColumns: new[] { "Id", "ScopeId" });
                    table.ForeignKey(
                        name: "FK_ProgressNote_Person_By",
                        column: x => x.By,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgressNote_Person_Whom",
                        column: x => x.Whom,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelfEvaluation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfEvaluation", x => x.Id);
                    table.UniqueConstraint("AK_SelfEvaluation_Id_ScopeId", x => new { x.Id, x.ScopeId });
                    table.ForeignKey(
                        name: "FK_SelfEvaluation_AgendaProposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "AgendaProposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelfEvaluation_MeetingBody_BodyId_ScopeId",
                        columns: x => new { x.BodyId, x.ScopeId },
                        principalTable: "MeetingBody",
                        principalColumns: new[] { "Id", "ScopeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelfEvaluation_Person_OpenedBy",
                        column: x => x.OpenedBy,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationPart",
                columns: table => new
                {
                    EvaluationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HasAnswered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationPart", x => new { x.EvaluationId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_EvaluationPart_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationPart_SelfEvaluation_EvaluationId_ScopeId",
                        columns: x => new { x.EvaluationId, x.ScopeId },
                        principalTable: "SelfEvaluation",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.CreateTable(
                name: "EvaluationTally",
                columns: table => new
                {
                    EvaluationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationTally", x => new { x.EvaluationId, x.QuestionId, x.Score });
                    table.ForeignKey(
                        name: "FK_EvaluationTally_EvaluationQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "EvaluationQuestion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationTally_SelfEvaluation_EvaluationId_ScopeId",
                        columns: x => new { x.EvaluationId, x.ScopeId },
                        principalTable: "SelfEvaluation",
                        principalColumns: new[] { "Id", "ScopeId" });
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.InsertData(
                table: "EvaluationQuestion",
                columns: new[] { "Id", "From", "Position", "Text", "TextNynorsk", "To", "Version" },
                values: new object[,]
                {
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000001"), new DateOnly(2020, 1, 1), 1, "Vi møtes ofte nok, og møtene er godt forberedt.", "Vi møtest ofte nok, og møta er godt førebudde.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000002"), new DateOnly(2020, 1, 1), 2, "Vi tar opp det som betyr mest for tryggheten her.", "Vi tek opp det som betyr mest for tryggleiken her.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000003"), new DateOnly(2020, 1, 1), 3, "Vi blir enige om hvem som gjør hva, og innen når.", "Vi blir samde om kven som gjer kva, og innan når.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000004"), new DateOnly(2020, 1, 1), 4, "Det vi blir enige om, blir fulgt opp.", "Det vi blir samde om, blir følgt opp.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000005"), new DateOnly(2020, 1, 1), 5, "De som trengs for å få noe gjort, er med.", "Dei som trengst for å få noko gjort, er med.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000006"), new DateOnly(2020, 1, 1), 6, "Vi kjenner situasjonen godt nok til å velge riktig.", "Vi kjenner situasjonen godt nok til å velje rett.", null, 1 },
                    { new Guid("5e1fe7a1-0000-4000-8000-000000000007"), new DateOnly(2020, 1, 1), 7, "Arbeidet vårt gjør at folk her er tryggere.", "Arbeidet vårt gjer at folk her er tryggare.", null, 1 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionContributor_ActionItemId_ScopeId",
                table: "ActionContributor",
                columns: new[] { "ActionItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionContributor_PersonId",
                table: "ActionContributor",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ActionPlanId_ScopeId",
                table: "ActionItem",
                columns: new[] { "ActionPlanId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_AgendaItemId_ScopeId",
                table: "ActionItem",
                columns: new[] { "AgendaItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ChallengeId_ScopeId",
                table: "ActionItem",
                columns: new[] { "ChallengeId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_RecommendationId_ScopeId",
                table: "ActionItem",
                columns: new[] { "RecommendationId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ResponsibleId_State_DueDate",
                table: "ActionItem",
                columns: new[] { "ResponsibleId", "State", "DueDate" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ScopeId_Reference",
                table: "ActionItem",
                columns: new[] { "ScopeId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ScopeId_State_CompletedOn",
                table: "ActionItem",
                columns: new[] { "ScopeId", "State", "CompletedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_ScopeId_State_DueDate",
                table: "ActionItem",
                columns: new[] { "ScopeId", "State", "DueDate" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_State_DueDate",
                table: "ActionItem",
                columns: new[] { "State", "DueDate" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_State_EffectDueOn",
                table: "ActionItem",
                columns: new[] { "State", "EffectDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItem_State_ReviewOn",
                table: "ActionItem",
                columns: new[] { "State", "ReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItemMunicipality_Municipality",
                table: "ActionItemMunicipality",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPlan_AdoptedBy",
                table: "ActionPlan",
                column: "AdoptedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPlan_FormerId_ScopeId",
                table: "ActionPlan",
                columns: new[] { "FormerId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPlan_Municipality_ScopeId",
                table: "ActionPlan",
                columns: new[] { "Municipality", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPlan_ScopeId_LastYear",
                table: "ActionPlan",
                columns: new[] { "ScopeId", "LastYear" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionStep_ActionItemId_ScopeId",
                table: "ActionStep",
                columns: new[] { "ActionItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionStep_AssigneeId",
                table: "ActionStep",
                column: "AssigneeId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionStep_DoneBy",
                table: "ActionStep",
                column: "DoneBy");

            migrationBuilder.CreateIndex(
                name: "IX_Addressee_ContactId",
                table: "Addressee",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Addressee_Municipality_ScopeId",
                table: "Addressee",
                columns: new[] { "Municipality", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Addressee_ScopeId",
                table: "Addressee",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_ActingChairId",
                table: "AgendaItem",
                column: "ActingChairId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MeetingId_ScopeId",
                table: "AgendaItem",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_RestrictedBy",
                table: "AgendaItem",
                column: "RestrictedBy");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_ScopeId_NumberYear_Number",
                table: "AgendaItem",
                columns: new[] { "ScopeId", "NumberYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_ThemeId_ScopeId",
                table: "AgendaItem",
                columns: new[] { "ThemeId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_ActionItemId_DueDateVersion",
                table: "AgendaProposal",
                columns: new[] { "ActionItemId", "DueDateVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_BodyId_ScopeId",
                table: "AgendaProposal",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_ItemId",
                table: "AgendaProposal",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_ProposedBy",
                table: "AgendaProposal",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_ReturnedFrom",
                table: "AgendaProposal",
                column: "ReturnedFrom",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaProposal_ScopeId_State",
                table: "AgendaProposal",
                columns: new[] { "ScopeId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_AgreementId_ScopeId",
                table: "AgreementSignature",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_PersonId",
                table: "AgreementSignature",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_ApproverId",
                table: "AnnualReport",
                column: "ApproverId");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_AuthorId",
                table: "AnnualReport",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_Municipality_ScopeId",
                table: "AnnualReport",
                columns: new[] { "Municipality", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_ScopeId_Year_Edition",
                table: "AnnualReport",
                columns: new[] { "ScopeId", "Year", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_WriterId",
                table: "AnnualReport",
                column: "WriterId");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualWheel_BodyId_ScopeId",
                table: "AnnualWheel",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualWheel_BodyId_Year",
                table: "AnnualWheel",
                columns: new[] { "BodyId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_PersonId",
                table: "ApiKey",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_SecretHash",
                table: "ApiKey",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_AgreementId_Edition_Delivery",
                table: "ArchivePackage",
                columns: new[] { "AgreementId", "Edition", "Delivery" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_AgreementId_ScopeId",
                table: "ArchivePackage",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_MeetingId_Edition_Delivery",
                table: "ArchivePackage",
                columns: new[] { "MeetingId", "Edition", "Delivery" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_MeetingId_ScopeId",
                table: "ArchivePackage",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_ReportId_Edition_Delivery",
                table: "ArchivePackage",
                columns: new[] { "ReportId", "Edition", "Delivery" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_ReportId_ScopeId",
                table: "ArchivePackage",
                columns: new[] { "ReportId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_ScopeId_Receipt",
                table: "ArchivePackage",
                columns: new[] { "ScopeId", "Receipt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivePackage_TakenOutBy",
                table: "ArchivePackage",
                column: "TakenOutBy");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_MeetingId_ScopeId",
                table: "Attendance",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_PersonId",
                table: "Attendance",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_EntityType_EntityId",
                table: "AuditEntry",
                columns: new[] { "EntityType", "EntityId" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_ScopeId_Sequence",
                table: "AuditEntry",
                columns: new[] { "ScopeId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_BodyTheme_BodyId_ScopeId",
                table: "BodyTheme",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_BodyTheme_ScopeId_IsEnded",
                table: "BodyTheme",
                columns: new[] { "ScopeId", "IsEnded" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_SecretHash",
                table: "CalendarFeed",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Callee_AnsweredBy",
                table: "Callee",
                column: "AnsweredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Callee_InsteadOf",
                table: "Callee",
                column: "InsteadOf");

            migrationBuilder.CreateIndex(
                name: "IX_Callee_MeetingId_ScopeId",
                table: "Callee",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Callee_PersonId",
                table: "Callee",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_Municipality_ScopeId",
                table: "Challenge",
                columns: new[] { "Municipality", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_ScopeId_IdentifiedOn",
                table: "Challenge",
                columns: new[] { "ScopeId", "IdentifiedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ClearanceFigure_AnnualReportId_ScopeId",
                table: "ClearanceFigure",
                columns: new[] { "AnnualReportId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_AgreementId_ScopeId",
                table: "Commitment",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentMark_By",
                table: "CommitmentMark",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentMark_PeriodId_ScopeId",
                table: "CommitmentMark",
                columns: new[] { "PeriodId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentPeriod_AgreementId_CommitmentId_First",
                table: "CommitmentPeriod",
                columns: new[] { "AgreementId", "CommitmentId", "First" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentPeriod_AgreementId_ScopeId",
                table: "CommitmentPeriod",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentPeriod_ByMunicipality_Last",
                table: "CommitmentPeriod",
                columns: new[] { "ByMunicipality", "Last" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentPeriod_ByPolice_Last",
                table: "CommitmentPeriod",
                columns: new[] { "ByPolice", "Last" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentPeriod_CommitmentId_ScopeId",
                table: "CommitmentPeriod",
                columns: new[] { "CommitmentId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactHolding_District",
                table: "ContactHolding",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_ContactHolding_Function",
                table: "ContactHolding",
                column: "Function");

            migrationBuilder.CreateIndex(
                name: "IX_ContactHolding_Municipality",
                table: "ContactHolding",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_ContactHolding_PersonId",
                table: "ContactHolding",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactHolding_ServiceUnitId",
                table: "ContactHolding",
                column: "ServiceUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAgreement_BodyId_ScopeId",
                table: "CooperationAgreement",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAgreement_FormerId_ScopeId",
                table: "CooperationAgreement",
                columns: new[] { "FormerId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAgreement_ScopeId_Last",
                table: "CooperationAgreement",
                columns: new[] { "ScopeId", "Last" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAgreement_State_Last",
                table: "CooperationAgreement",
                columns: new[] { "State", "Last" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAgreement_State_ReviewBy",
                table: "CooperationAgreement",
                columns: new[] { "State", "ReviewBy" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectedText_CorrectionId_ScopeId",
                table: "CorrectedText",
                columns: new[] { "CorrectionId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionAnswer_CorrectionId_ScopeId",
                table: "CorrectionAnswer",
                columns: new[] { "CorrectionId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionAnswer_PersonId",
                table: "CorrectionAnswer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CountryCrimeFigure_GroupCode",
                table: "CountryCrimeFigure",
                column: "GroupCode");

            migrationBuilder.CreateIndex(
                name: "IX_CrimeCount_GroupCode",
                table: "CrimeCount",
                column: "GroupCode");

            migrationBuilder.CreateIndex(
                name: "IX_Disqualification_ItemId_ScopeId",
                table: "Disqualification",
                columns: new[] { "ItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disqualification_MeetingId_ScopeId",
                table: "Disqualification",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disqualification_PersonId",
                table: "Disqualification",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyUnit_CommitmentId_ScopeId",
                table: "DutyUnit",
                columns: new[] { "CommitmentId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyUnit_ServiceUnitId",
                table: "DutyUnit",
                column: "ServiceUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationPart_EvaluationId_ScopeId",
                table: "EvaluationPart",
                columns: new[] { "EvaluationId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationPart_PersonId_HasAnswered",
                table: "EvaluationPart",
                columns: new[] { "PersonId", "HasAnswered" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationTally_EvaluationId_ScopeId",
                table: "EvaluationTally",
                columns: new[] { "EvaluationId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationTally_QuestionId",
                table: "EvaluationTally",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLink_ActionItemId_ScopeId",
                table: "EvidenceLink",
                columns: new[] { "ActionItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLink_AddedBy",
                table: "EvidenceLink",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_FilePiece_FileId_ScopeId",
                table: "FilePiece",
                columns: new[] { "FileId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Grant_District",
                table: "Grant",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_Grant_PersonId",
                table: "Grant",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_GrantMunicipality_Municipality",
                table: "GrantMunicipality",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_ChallengeId_ScopeId",
                table: "Indicator",
                columns: new[] { "ChallengeId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_ScopeId",
                table: "Indicator",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorReading_By",
                table: "IndicatorReading",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorReading_IndicatorId_Number",
                table: "IndicatorReading",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorReading_IndicatorId_ScopeId",
                table: "IndicatorReading",
                columns: new[] { "IndicatorId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocument_CheckCode",
                table: "IssuedDocument",
                column: "CheckCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocument_IssuedBy",
                table: "IssuedDocument",
                column: "IssuedBy");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocument_RestrictedTo_ScopeId",
                table: "IssuedDocument",
                columns: new[] { "RestrictedTo", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocument_ScopeId_Kind_ChainPosition",
                table: "IssuedDocument",
                columns: new[] { "ScopeId", "Kind", "ChainPosition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocument_SubjectId_Kind_Edition",
                table: "IssuedDocument",
                columns: new[] { "SubjectId", "Kind", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_BodyId_ScopeId",
                table: "Meeting",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_ChairId",
                table: "Meeting",
                column: "ChairId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_ScopeId_State_Date",
                table: "Meeting",
                columns: new[] { "ScopeId", "State", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_State_Date",
                table: "Meeting",
                columns: new[] { "State", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_State_MinutesBy",
                table: "Meeting",
                columns: new[] { "State", "MinutesBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_State_NoticeBy",
                table: "Meeting",
                columns: new[] { "State", "NoticeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_State_ObjectBy",
                table: "Meeting",
                columns: new[] { "State", "ObjectBy" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBody_ScopeId",
                table: "MeetingBody",
                column: "ScopeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBodyMunicipality_Municipality",
                table: "MeetingBodyMunicipality",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingGuest_MeetingId_ScopeId",
                table: "MeetingGuest",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Membership_MeetingBodyId_ScopeId",
                table: "Membership",
                columns: new[] { "MeetingBodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Membership_PersonId",
                table: "Membership",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesApproval_MeetingId_ScopeId",
                table: "MinutesApproval",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesApproval_PersonId",
                table: "MinutesApproval",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_ChairId",
                table: "MinutesCorrection",
                column: "ChairId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_MeetingId_Edition",
                table: "MinutesCorrection",
                columns: new[] { "MeetingId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_MeetingId_Number",
                table: "MinutesCorrection",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_MeetingId_ScopeId",
                table: "MinutesCorrection",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_ScopeId_State",
                table: "MinutesCorrection",
                columns: new[] { "ScopeId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrection_StartedBy",
                table: "MinutesCorrection",
                column: "StartedBy");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesObjection_ItemId_ScopeId",
                table: "MinutesObjection",
                columns: new[] { "ItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesObjection_MeetingId_ScopeId",
                table: "MinutesObjection",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesObjection_PersonId",
                table: "MinutesObjection",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Municipality_CountyNumber",
                table: "Municipality",
                column: "CountyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Municipality_PoliceDistrictCode",
                table: "Municipality",
                column: "PoliceDistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_Municipality_ScopeId",
                table: "Municipality",
                column: "ScopeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityCodeChange_CurrentNumber",
                table: "MunicipalityCodeChange",
                column: "CurrentNumber");

            migrationBuilder.CreateIndex(
                name: "IX_NationalCrimeCount_GroupCode",
                table: "NationalCrimeCount",
                column: "GroupCode");

            migrationBuilder.CreateIndex(
                name: "IX_Notification_InsteadOf",
                table: "Notification",
                column: "InsteadOf");

            migrationBuilder.CreateIndex(
                name: "IX_Notification_ReceiverId_RaisedAt",
                table: "Notification",
                columns: new[] { "ReceiverId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notification_ThingId_Kind_Version_ReceiverId",
                table: "Notification",
                columns: new[] { "ThingId", "Kind", "Version", "ReceiverId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NotificationSettings_AwayUntil",
                table: "NotificationSettings",
                column: "AwayUntil");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationSettings_SubstituteId",
                table: "NotificationSettings",
                column: "SubstituteId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_Channel_NextAttemptAt",
                table: "OutboxMessage",
                columns: new[] { "Channel", "NextAttemptAt" },
                filter: "NextAttemptAt IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_NotificationId_Channel",
                table: "OutboxMessage",
                columns: new[] { "NotificationId", "Channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_SharedBy_SentAt",
                table: "OutboxMessage",
                columns: new[] { "SharedBy", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_ActionItemId_ScopeId",
                table: "Paper",
                columns: new[] { "ActionItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_AddedBy",
                table: "Paper",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Paper_AgendaItemId_ScopeId",
                table: "Paper",
                columns: new[] { "AgendaItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_AgreementId_ScopeId",
                table: "Paper",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_FileId_ScopeId",
                table: "Paper",
                columns: new[] { "FileId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_MeetingId_ScopeId",
                table: "Paper",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Paper_RemovedBy",
                table: "Paper",
                column: "RemovedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Paper_RestrictedBy",
                table: "Paper",
                column: "RestrictedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Paper_ScopeId_Size",
                table: "Paper",
                columns: new[] { "ScopeId", "Size" });

            migrationBuilder.CreateIndex(
                name: "IX_Person_Email",
                table: "Person",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Person_ExternalTenant_ExternalSubject",
                table: "Person",
                columns: new[] { "ExternalTenant", "ExternalSubject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoal_ActionPlanId_ScopeId",
                table: "PlanGoal",
                columns: new[] { "ActionPlanId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoal_ChallengeId_ScopeId",
                table: "PlanGoal",
                columns: new[] { "ChallengeId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoal_IndicatorId_ScopeId",
                table: "PlanGoal",
                columns: new[] { "IndicatorId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanGoal_PriorityAreaId_ScopeId",
                table: "PlanGoal",
                columns: new[] { "PriorityAreaId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_ActionItemId",
                table: "PlannedAction",
                column: "ActionItemId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_ActionPlanId_ScopeId",
                table: "PlannedAction",
                columns: new[] { "ActionPlanId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_PlanGoalId_ActionItemId",
                table: "PlannedAction",
                columns: new[] { "PlanGoalId", "ActionItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlannedAction_PlanGoalId_ScopeId",
                table: "PlannedAction",
                columns: new[] { "PlanGoalId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_AgreementId_Date",
                table: "PresenceDay",
                columns: new[] { "AgreementId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_AgreementId_ScopeId",
                table: "PresenceDay",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_CommitmentId_RhythmDay",
                table: "PresenceDay",
                columns: new[] { "CommitmentId", "RhythmDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_CommitmentId_ScopeId",
                table: "PresenceDay",
                columns: new[] { "CommitmentId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_MarkedBy",
                table: "PresenceDay",
                column: "MarkedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_ScopeId_Date",
                table: "PresenceDay",
                columns: new[] { "ScopeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_PresenceDay_State_Date",
                table: "PresenceDay",
                columns: new[] { "State", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_PresencePlan_AgreementId_ScopeId",
                table: "PresencePlan",
                columns: new[] { "AgreementId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PriorityArea_ActionPlanId_ScopeId",
                table: "PriorityArea",
                columns: new[] { "ActionPlanId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgressNote_ActionItemId_ScopeId",
                table: "ProgressNote",
                columns: new[] { "ActionItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgressNote_By",
                table: "ProgressNote",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressNote_Whom",
                table: "ProgressNote",
                column: "Whom");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingGrant_AgendaItemId_ScopeId",
                table: "ReadingGrant",
                columns: new[] { "AgendaItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingGrant_GivenBy",
                table: "ReadingGrant",
                column: "GivenBy");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingGrant_MeetingId_ScopeId",
                table: "ReadingGrant",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingGrant_PersonId",
                table: "ReadingGrant",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_AddresseeId",
                table: "Recommendation",
                column: "AddresseeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_AgendaItemId_ScopeId",
                table: "Recommendation",
                columns: new[] { "AgendaItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_ChallengeId",
                table: "Recommendation",
                column: "ChallengeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_ScopeId_Reference",
                table: "Recommendation",
                columns: new[] { "ScopeId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_ScopeId_State_AnswerDue",
                table: "Recommendation",
                columns: new[] { "ScopeId", "State", "AnswerDue" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_State_AnswerDue",
                table: "Recommendation",
                columns: new[] { "State", "AnswerDue" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationMunicipality_Municipality",
                table: "RecommendationMunicipality",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationReply_By",
                table: "RecommendationReply",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationReply_RecommendationId_ScopeId",
                table: "RecommendationReply",
                columns: new[] { "RecommendationId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Rendition_DocumentId_ScopeId",
                table: "Rendition",
                columns: new[] { "DocumentId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportPriority_AnnualReportId_ScopeId",
                table: "ReportPriority",
                columns: new[] { "AnnualReportId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedObjection_AgendaItemId_ScopeId",
                table: "RestrictedObjection",
                columns: new[] { "AgendaItemId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedObjection_MeetingId_ScopeId",
                table: "RestrictedObjection",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedObjection_ObjectionId_ScopeId",
                table: "RestrictedObjection",
                columns: new[] { "ObjectionId", "ScopeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedText_AgendaItemId_ScopeId",
                table: "RestrictedText",
                columns: new[] { "AgendaItemId", "ScopeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedText_MeetingId_ScopeId",
                table: "RestrictedText",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedView_PersonId_List_Name",
                table: "SavedView",
                columns: new[] { "PersonId", "List", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntry_ThingId_Kind",
                table: "SearchEntry",
                columns: new[] { "ThingId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecurityEvent_At",
                table: "SecurityEvent",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SelfEvaluation_BodyId_ScopeId",
                table: "SelfEvaluation",
                columns: new[] { "BodyId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfEvaluation_BodyId_Year",
                table: "SelfEvaluation",
                columns: new[] { "BodyId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfEvaluation_ClosedOn_LastDay",
                table: "SelfEvaluation",
                columns: new[] { "ClosedOn", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfEvaluation_OpenedBy",
                table: "SelfEvaluation",
                column: "OpenedBy");

            migrationBuilder.CreateIndex(
                name: "IX_SelfEvaluation_ProposalId",
                table: "SelfEvaluation",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_SentMinutes_MeetingId_ScopeId",
                table: "SentMinutes",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceUnit_District",
                table: "ServiceUnit",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceUnitMunicipality_Municipality",
                table: "ServiceUnitMunicipality",
                column: "Municipality");

            migrationBuilder.CreateIndex(
                name: "IX_Session_PersonId",
                table: "Session",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFile_StartedAt",
                table: "StoredFile",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TextConfirmation_By",
                table: "TextConfirmation",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_TextConfirmation_SubjectId",
                table: "TextConfirmation",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_UsedKey_UsedOn",
                table: "UsedKey",
                column: "UsedOn");

            migrationBuilder.CreateIndex(
                name: "IX_WheelEntry_DoneOn_Date",
                table: "WheelEntry",
                columns: new[] { "DoneOn", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_WheelEntry_MeetingId_ScopeId",
                table: "WheelEntry",
                columns: new[] { "MeetingId", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_WheelEntry_OwnerId",
                table: "WheelEntry",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_WheelEntry_WheelId_ScopeId",
                table: "WheelEntry",
                columns: new[] { "WheelId", "ScopeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionContributor");

            migrationBuilder.DropTable(
                name: "ActionItemMunicipality");

            migrationBuilder.DropTable(
                name: "ActionStep");

            migrationBuilder.DropTable(
                name: "AgreementSignature");

            migrationBuilder.DropTable(
                name: "ApiKey");

            migrationBuilder.DropTable(
                name: "ArchivePackage");

            migrationBuilder.DropTable(
                name: "Attendance");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "AuditValues");

            migrationBuilder.DropTable(
                name: "CalendarFeed");

            migrationBuilder.DropTable(
                name: "Callee");

            migrationBuilder.DropTable(
                name: "ClearanceFigure");

            migrationBuilder.DropTable(
                name: "CommitmentMark");

            migrationBuilder.DropTable(
                name: "ContactHolding");

            migrationBuilder.DropTable(
                name: "CorrectedText");

            migrationBuilder.DropTable(
                name: "CorrectionAnswer");

            migrationBuilder.DropTable(
                name: "CountryCrimeFigure");

            migrationBuilder.DropTable(
                name: "CrimeCount");

            migrationBuilder.DropTable(
                name: "DataProtectionKey");

            migrationBuilder.DropTable(
                name: "Disqualification");

            migrationBuilder.DropTable(
                name: "DutyUnit");

            migrationBuilder.DropTable(
                name: "EvaluationPart");

            migrationBuilder.DropTable(
                name: "EvaluationTally");

            migrationBuilder.DropTable(
                name: "EvidenceLink");

            migrationBuilder.DropTable(
                name: "FilePiece");

            migrationBuilder.DropTable(
                name: "GrantMunicipality");

            migrationBuilder.DropTable(
                name: "IndicatorReading");

            migrationBuilder.DropTable(
                name: "MeetingBodyMunicipality");

            migrationBuilder.DropTable(
                name: "MeetingGuest");

            migrationBuilder.DropTable(
                name: "Membership");

            migrationBuilder.DropTable(
                name: "MinutesApproval");

            migrationBuilder.DropTable(
                name: "MunicipalityCodeChange");

            migrationBuilder.DropTable(
                name: "NationalCrimeCount");

            migrationBuilder.DropTable(
                name: "NotificationSettings");

            migrationBuilder.DropTable(
                name: "NotificationsSeen");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "OutboxMessage");

            migrationBuilder.DropTable(
                name: "Paper");

            migrationBuilder.DropTable(
                name: "PlannedAction");

            migrationBuilder.DropTable(
                name: "PopulationFigure");

            migrationBuilder.DropTable(
                name: "PresenceDay");

            migrationBuilder.DropTable(
                name: "ProgressNote");

            migrationBuilder.DropTable(
                name: "ReadingGrant");

            migrationBuilder.DropTable(
                name: "RecommendationMunicipality");

            migrationBuilder.DropTable(
                name: "RecommendationReply");

            migrationBuilder.DropTable(
                name: "ReferenceDataVersion");

            migrationBuilder.DropTable(
                name: "ReminderDay");

            migrationBuilder.DropTable(
                name: "Rendition");

            migrationBuilder.DropTable(
                name: "ReportPriority");

            migrationBuilder.DropTable(
                name: "RestrictedObjection");

            migrationBuilder.DropTable(
                name: "RestrictedText");

            migrationBuilder.DropTable(
                name: "SavedView");

            migrationBuilder.DropTable(
                name: "SearchEntry");

            migrationBuilder.DropTable(
                name: "SecurityEvent");

            migrationBuilder.DropTable(
                name: "SentMinutes");

            migrationBuilder.DropTable(
                name: "ServiceUnitMunicipality");

            migrationBuilder.DropTable(
                name: "Session");

            migrationBuilder.DropTable(
                name: "TextConfirmation");

            migrationBuilder.DropTable(
                name: "UsedKey");

            migrationBuilder.DropTable(
                name: "WheelEntry");

            migrationBuilder.DropTable(
                name: "AuditEntry");

            migrationBuilder.DropTable(
                name: "CommitmentPeriod");

            migrationBuilder.DropTable(
                name: "ContactFunction");

            migrationBuilder.DropTable(
                name: "MinutesCorrection");

            migrationBuilder.DropTable(
                name: "PresencePlan");

            migrationBuilder.DropTable(
                name: "EvaluationQuestion");

            migrationBuilder.DropTable(
                name: "SelfEvaluation");

            migrationBuilder.DropTable(
                name: "Grant");

            migrationBuilder.DropTable(
                name: "OffenceGroup");

            migrationBuilder.DropTable(
                name: "Notification");

            migrationBuilder.DropTable(
                name: "StoredFile");

            migrationBuilder.DropTable(
                name: "PlanGoal");

            migrationBuilder.DropTable(
                name: "IssuedDocument");

            migrationBuilder.DropTable(
                name: "AnnualReport");

            migrationBuilder.DropTable(
                name: "MinutesObjection");

            migrationBuilder.DropTable(
                name: "ServiceUnit");

            migrationBuilder.DropTable(
                name: "AnnualWheel");

            migrationBuilder.DropTable(
                name: "Commitment");

            migrationBuilder.DropTable(
                name: "AgendaProposal");

            migrationBuilder.DropTable(
                name: "Indicator");

            migrationBuilder.DropTable(
                name: "PriorityArea");

            migrationBuilder.DropTable(
                name: "CooperationAgreement");

            migrationBuilder.DropTable(
                name: "ActionItem");

            migrationBuilder.DropTable(
                name: "ActionPlan");

            migrationBuilder.DropTable(
                name: "Recommendation");

            migrationBuilder.DropTable(
                name: "Addressee");

            migrationBuilder.DropTable(
                name: "AgendaItem");

            migrationBuilder.DropTable(
                name: "Challenge");

            migrationBuilder.DropTable(
                name: "BodyTheme");

            migrationBuilder.DropTable(
                name: "Meeting");

            migrationBuilder.DropTable(
                name: "Municipality");

            migrationBuilder.DropTable(
                name: "MeetingBody");

            migrationBuilder.DropTable(
                name: "Person");

            migrationBuilder.DropTable(
                name: "County");

            migrationBuilder.DropTable(
                name: "PoliceDistrict");
        }
    }
}
