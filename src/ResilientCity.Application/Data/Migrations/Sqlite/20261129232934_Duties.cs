using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResilientCity.Application.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Duties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "InStead_Authority",
                table: "SignOffSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InStead_From",
                table: "SignOffSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InStead_HeadName",
                table: "SignOffSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InStead_TermId",
                table: "SignOffSteps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InStead_Until",
                table: "SignOffSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InStead_Authority",
                table: "SignOffRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InStead_From",
                table: "SignOffRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InStead_HeadName",
                table: "SignOffRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InStead_TermId",
                table: "SignOffRecords",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InStead_Until",
                table: "SignOffRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DeputyTerms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgencyId = table.Column<int>(type: "INTEGER", nullable: false),
                    HeadId = table.Column<int>(type: "INTEGER", nullable: false),
                    HeadName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DeputyId = table.Column<int>(type: "INTEGER", nullable: false),
                    DeputyName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedFrom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Authority = table.Column<string>(type: "TEXT", nullable: true),
                    BasisNote = table.Column<string>(type: "TEXT", nullable: true),
                    Document = table.Column<int>(type: "INTEGER", nullable: true),
                    EnteredBy = table.Column<string>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeputyTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeputyTerms_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeySupervisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Leader = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlanNotes = table.Column<string>(type: "TEXT", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MarkedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MarkedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedFrom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Document = table.Column<int>(type: "INTEGER", nullable: true),
                    UnmarkedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UnmarkedBy = table.Column<string>(type: "TEXT", nullable: true),
                    UnmarkReason = table.Column<string>(type: "TEXT", nullable: true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeySupervisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeySupervisions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FormCode = table.Column<string>(type: "TEXT", nullable: false),
                    Participants = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedFrom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    KeySupervisionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionNotes_KeySupervisions_KeySupervisionId",
                        column: x => x.KeySupervisionId,
                        principalTable: "KeySupervisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DeputyTerms_AgencyId_From",
                table: "DeputyTerms",
                columns: new[] { "AgencyId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_DeputyTerms_DeputyId",
                table: "DeputyTerms",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_KeySupervisions_CaseId",
                table: "KeySupervisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_KeySupervisions_Year",
                table: "KeySupervisions",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotes_KeySupervisionId",
                table: "SupervisionNotes",
                column: "KeySupervisionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeputyTerms");

            migrationBuilder.DropTable(
                name: "SupervisionNotes");

            migrationBuilder.DropTable(
                name: "KeySupervisions");

            migrationBuilder.DropColumn(
                name: "InStead_Authority",
                table: "SignOffSteps");

            migrationBuilder.DropColumn(
                name: "InStead_From",
                table: "SignOffSteps");

            migrationBuilder.DropColumn(
                name: "InStead_HeadName",
                table: "SignOffSteps");

            migrationBuilder.DropColumn(
                name: "InStead_TermId",
                table: "SignOffSteps");

            migrationBuilder.DropColumn(
                name: "InStead_Until",
                table: "SignOffSteps");

            migrationBuilder.DropColumn(
                name: "InStead_Authority",
                table: "SignOffRecords");

            migrationBuilder.DropColumn(
                name: "InStead_From",
                table: "SignOffRecords");

            migrationBuilder.DropColumn(
                name: "InStead_HeadName",
                table: "SignOffRecords");

            migrationBuilder.DropColumn(
                name: "InStead_TermId",
                table: "SignOffRecords");

            migrationBuilder.DropColumn(
                name: "InStead_Until",
                table: "SignOffRecords");
        }
    }
}
