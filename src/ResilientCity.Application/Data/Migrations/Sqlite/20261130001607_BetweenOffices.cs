using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResilientCity.Application.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BetweenOffices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "LeadAssignedOn",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AssignedOn",
                table: "CoHandlingOpinions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReleasedBecause",
                table: "CoHandlingOpinions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReleasedOn",
                table: "CoHandlingOpinions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CaseFormerParties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgencyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFormerParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseFormerParties_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseFormerParties_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseMergedProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProposalId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromCaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    MergedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMergedProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseMergedProposals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseMergedProposals_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disagreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CoHandlerId = table.Column<int>(type: "INTEGER", nullable: false),
                    RaisedById = table.Column<int>(type: "INTEGER", nullable: false),
                    Decider = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedFrom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Document = table.Column<int>(type: "INTEGER", nullable: true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disagreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disagreements_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpinionVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedFrom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Document = table.Column<int>(type: "INTEGER", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", nullable: true),
                    OpinionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpinionVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpinionVersions_CoHandlingOpinions_OpinionId",
                        column: x => x.OpinionId,
                        principalTable: "CoHandlingOpinions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReassignmentRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgencyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    SuggestedUnit = table.Column<string>(type: "TEXT", nullable: true),
                    LateBecause = table.Column<string>(type: "TEXT", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    RefusedBecause = table.Column<string>(type: "TEXT", nullable: true),
                    NewLeadAgencyId = table.Column<int>(type: "INTEGER", nullable: true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReassignmentRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReassignmentRequests_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_MergedIntoId",
                table: "Cases",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFormerParties_AgencyId",
                table: "CaseFormerParties",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFormerParties_CaseId",
                table: "CaseFormerParties",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMergedProposals_CaseId",
                table: "CaseMergedProposals",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMergedProposals_ProposalId",
                table: "CaseMergedProposals",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_Disagreements_RoundId",
                table: "Disagreements",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_OpinionVersions_OpinionId",
                table: "OpinionVersions",
                column: "OpinionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReassignmentRequests_RoundId",
                table: "ReassignmentRequests",
                column: "RoundId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseFormerParties");

            migrationBuilder.DropTable(
                name: "CaseMergedProposals");

            migrationBuilder.DropTable(
                name: "Disagreements");

            migrationBuilder.DropTable(
                name: "OpinionVersions");

            migrationBuilder.DropTable(
                name: "ReassignmentRequests");

            migrationBuilder.DropIndex(
                name: "IX_Cases_MergedIntoId",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "LeadAssignedOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "AssignedOn",
                table: "CoHandlingOpinions");

            migrationBuilder.DropColumn(
                name: "ReleasedBecause",
                table: "CoHandlingOpinions");

            migrationBuilder.DropColumn(
                name: "ReleasedOn",
                table: "CoHandlingOpinions");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Cases");
        }
    }
}
