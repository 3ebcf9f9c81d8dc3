import django.core.validators
import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cescb.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("boards", "0001_initial"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="appointment",
            options={
                "ordering": ["seat", models.OrderBy(models.F("starts_on"), nulls_first=True)],
                "verbose_name": "term",
            },
        ),
        migrations.AlterModelOptions(
            name="bodyrelation",
            options={"ordering": ["source", "target"], "verbose_name": "relation"},
        ),
        migrations.AddField(
            model_name="appointment",
            name="capacity",
            field=models.CharField(
                choices=[("holder", "Holder"), ("deputy", "Named deputy")], default="holder", max_length=6
            ),
        ),
        migrations.AddField(
            model_name="attendance",
            name="deputy",
            field=models.CharField(blank=True, max_length=120, verbose_name="who came"),
        ),
        migrations.AddField(
            model_name="budgetitem",
            name="is_vacant",
            field=models.BooleanField(default=False, verbose_name="the post is vacant"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="change_reason",
            field=models.CharField(
                blank=True, max_length=200, verbose_name="why it differs from the year before"
            ),
        ),
        migrations.AddField(
            model_name="contribution",
            name="purpose",
            field=models.CharField(
                blank=True,
                help_text="What it is for, where it is not for the board as a whole.",
                max_length=160,
            ),
        ),
        migrations.AddField(
            model_name="contribution",
            name="received_on",
            field=models.DateField(blank=True, null=True, verbose_name="received"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="reminded_on",
            field=models.DateField(blank=True, null=True, verbose_name="last reminder"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="requested_on",
            field=models.DateField(blank=True, null=True, verbose_name="asked for"),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="ambition",
            field=models.TextField(
                blank=True, help_text="What the board wants for children, in a sentence or two."
            ),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="closed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="achievements",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="group",
            name="attendance_expected",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="An agency below it is suggested for a challenge.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(100),
                ],
                verbose_name="attendance expected of an agency, per cent",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="deputies_count",
            field=models.BooleanField(default=True, verbose_name="deputies count towards quorum"),
        ),
        migrations.AddField(
            model_name="group",
            name="meetings_a_year",
            field=models.PositiveSmallIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="group",
            name="one_per_agency",
            field=models.BooleanField(
                default=False,
                help_text="Towards the number of members.",
                verbose_name="two seats of one agency count once",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_agencies",
            field=models.PositiveSmallIntegerField(
                blank=True, null=True, verbose_name="quorum: different agencies"
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_members",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="How many members must be there at least.",
                null=True,
                verbose_name="quorum: members",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_needs_chair",
            field=models.BooleanField(default=False, verbose_name="quorum: the chair must be there"),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_note",
            field=models.CharField(
                blank=True,
                help_text="Terms of reference, section 4.",
                max_length=200,
                verbose_name="where the rule stands",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_share",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="Of the seats that are filled; observers and advisers left out.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(100),
                ],
                verbose_name="quorum: share of members, per cent",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_statutory",
            field=models.PositiveSmallIntegerField(
                blank=True, null=True, verbose_name="quorum: different statutory partners"
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="succeeded_by",
            field=models.ForeignKey(
                blank=True,
                help_text="The group that took over its work when it was merged, renamed or ended.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="predecessors",
                to="boards.group",
                verbose_name="followed by",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="terms_of_reference",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="group",
            name="work_plan",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="meeting",
            name="closed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="meeting",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="papers_due_on",
            field=models.DateField(
                blank=True,
                help_text="For every paper that has no date of its own.",
                null=True,
                verbose_name="papers due",
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="place",
            field=models.CharField(blank=True, max_length=160),
        ),
        migrations.AddField(
            model_name="meeting",
            name="reflection",
            field=models.TextField(
                blank=True,
                help_text="What the observer or critical friend of the meeting wrote about how it went.",
                verbose_name="reflection of the observer",
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="starts_at",
            field=models.TimeField(
                blank=True, help_text="For example, 14:00.", null=True, verbose_name="starts at"
            ),
        ),
        migrations.AddField(
            model_name="objective",
            name="shared_with",
            field=models.ManyToManyField(
                blank=True,
                help_text="Other bodies that share it.",
                related_name="shared_objectives",
                to="boards.partnershipbody",
            ),
        ),
        migrations.AddField(
            model_name="partnershipbody",
            name="answers_to",
            field=models.CharField(
                blank=True,
                help_text="Parliament, the voters, a national body: whoever has no entry of their own here.",
                max_length=160,
                verbose_name="answers, outside the partnership, to",
            ),
        ),
        migrations.AddField(
            model_name="partnershipbody",
            name="meetings_a_year",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="How often the chair of the board is to meet it. Leave empty where nothing is agreed.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(52),
                ],
                verbose_name="meetings with the chair a year",
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="consented_on",
            field=models.DateField(
                blank=True,
                help_text="For a young person: when they and whoever cares for them agreed.",
                null=True,
                verbose_name="agreed to take part",
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="contact_through",
            field=models.CharField(
                blank=True,
                help_text="For a young person: the post of the worker whom the board speaks to.",
                max_length=200,
                verbose_name="contact through",
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="is_young_person",
            field=models.BooleanField(
                default=False,
                help_text="Give what the young person does as the name, such as Youth ambassador, and no real name.",
                verbose_name="under 18",
            ),
        ),
        migrations.AddField(
            model_name="priority",
            name="done",
            field=models.TextField(blank=True, help_text="One point a line.", verbose_name="what we did"),
        ),
        migrations.AddField(
            model_name="priority",
            name="impact",
            field=models.TextField(
                blank=True,
                help_text="What is different for children and families, not what was done. One point a line.",
                verbose_name="impact",
            ),
        ),
        migrations.AddField(
            model_name="priority",
            name="why",
            field=models.TextField(
                blank=True, help_text="One point a line.", verbose_name="why it was a priority"
            ),
        ),
        migrations.AddField(
            model_name="seat",
            name="ends_on",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
        ),
        migrations.AddField(
            model_name="seat",
            name="recruitment",
            field=models.CharField(
                blank=True,
                help_text="How far the search for a holder has come, for a vacant seat.",
                max_length=300,
            ),
        ),
        migrations.AddField(
            model_name="seat",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="agency",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="agencies",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="agency",
            name="statutory",
            field=models.CharField(
                choices=[
                    ("yes", "Statutory board partner"),
                    ("reasonable_steps", "To be represented where reasonable"),
                    ("no", "Not a statutory board partner"),
                    ("unclear", "Depends on facts not recorded"),
                ],
                max_length=16,
                verbose_name="statutory status",
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="date_note",
            field=models.CharField(
                blank=True,
                help_text="What is known when a date is not.",
                max_length=160,
                verbose_name="note on the dates",
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="ends_on",
            field=models.DateField(
                blank=True, help_text="The last day of the term.", null=True, verbose_name="until"
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="kind",
            field=models.CharField(
                choices=[
                    ("reports_to", "reports to"),
                    ("holds_to_account", "holds to account"),
                    ("scrutinises", "scrutinises"),
                    ("shares_reports", "shares reports with"),
                    ("oversees", "oversees"),
                    ("meets", "meets"),
                ],
                max_length=16,
                verbose_name="relation",
            ),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="note",
            field=models.CharField(blank=True, max_length=200, verbose_name="what it covers"),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="relations",
                to="boards.partnershipbody",
                verbose_name="body",
            ),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="target",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="relations_to_it",
                to="boards.partnershipbody",
                verbose_name="other body",
            ),
        ),
        migrations.AlterField(
            model_name="budgetitem",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="budgetitem",
            name="title",
            field=models.CharField(max_length=160, verbose_name="post or activity"),
        ),
        migrations.AlterField(
            model_name="budgetitem",
            name="working_time",
            field=models.CharField(
                blank=True,
                help_text="Of a post: full time, or 2.5 days a week. Empty for an activity.",
                max_length=60,
            ),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="amount",
            field=models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="budget",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="amount",
            field=models.DecimalField(
                blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="amount in pounds"
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="label",
            field=models.CharField(
                blank=True,
                help_text="Where it is not the agency's own name.",
                max_length=120,
                verbose_name="name in the accounts",
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="contributions",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="amount",
            field=models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="expenditure",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="groups",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="ends_on",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
        ),
        migrations.AlterField(
            model_name="group",
            name="is_shared",
            field=models.BooleanField(
                default=False,
                help_text="Set up together with other boards of the county.",
                verbose_name="shared with other boards",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="group",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="group",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="objective",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="objective",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="objective",
            name="title",
            field=models.CharField(max_length=200, verbose_name="objective"),
        ),
        migrations.AlterField(
            model_name="objective",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="objectives",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="accountable",
            field=models.ForeignKey(
                help_text="A body that does not deliver it itself, and that goes on beyond the year.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="outcomes_challenged",
                to="boards.partnershipbody",
                verbose_name="who monitors and challenges",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="responsible",
            field=models.ManyToManyField(
                related_name="outcomes_delivered",
                to="boards.partnershipbody",
                verbose_name="who plans and delivers it",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="text",
            field=models.CharField(
                help_text="What will be different, and for whom.", max_length=300, verbose_name="outcome"
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="partnership_bodies",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="end_note",
            field=models.CharField(
                blank=True,
                help_text="What is known when a date is not.",
                max_length=160,
                verbose_name="about its end",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="ends_on",
            field=models.DateField(blank=True, null=True, verbose_name="ends"),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="in_framework",
            field=models.BooleanField(default=False, verbose_name="drawn in the framework"),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="tier",
            field=models.PositiveSmallIntegerField(
                default=1,
                help_text="1 is the top row.",
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(9),
                ],
                verbose_name="row in the framework",
            ),
        ),
        migrations.AlterField(
            model_name="person",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="people",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="person",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="person",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="priority",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="title",
            field=models.CharField(max_length=160, verbose_name="priority"),
        ),
        migrations.AlterField(
            model_name="priority",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="priorities",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="seat",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="seat",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="seat",
            name="slug",
            field=models.SlugField(editable=False, max_length=80),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=cescb.constraints.NoOverlap(
                condition=models.Q(("capacity", "holder")),
                end="ends_on",
                fields=("seat",),
                name="terms_of_a_seat_do_not_overlap",
                start="starts_on",
                violation_error_message="Somebody else holds the seat in part of this term. End the earlier term first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_vacant", False), models.Q(("working_time", ""), _negated=True), _connector="OR"
                ),
                name="budget_item_vacant_post",
                violation_error_message="Only a post can be vacant: give its working time.",
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount", None), ("amount__gte", 0), _connector="OR"),
                name="budget_not_negative",
                violation_error_message="Give an amount of £0 or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contribution",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount", None), ("amount__gte", 0), _connector="OR"),
                name="contribution_not_negative",
                violation_error_message="Give an amount of £0 or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contribution",
            constraint=models.CheckConstraint(
                condition=models.Q(("received_on", None), ("state", "received"), _connector="OR"),
                name="contribution_received_with_state",
                violation_error_message="A contribution with a day of receipt has the state “Received”.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contribution",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("reminded_on", None),
                    models.Q(("reminded_on__gte", models.F("requested_on")), ("requested_on__isnull", False)),
                    _connector="OR",
                ),
                name="contribution_reminded_after_request",
                violation_error_message="A reminder follows a request: give the day of the request as well.",
            ),
        ),
        migrations.AddConstraint(
            model_name="expenditureline",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount", None), ("amount__gte", 0), _connector="OR"),
                name="expenditure_not_negative",
                violation_error_message="Give an amount of £0 or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="financialyear",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at", None), ("closed_by", None)),
                    models.Q(("closed_at__isnull", False), ("closed_by__isnull", False)),
                    _connector="OR",
                ),
                name="year_closed_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="group",
            constraint=models.CheckConstraint(
                condition=models.Q(("reports_to", models.F("id")), _negated=True),
                name="group_reports_to_another",
                violation_error_message="A group cannot report to itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="group",
            constraint=models.CheckConstraint(
                condition=models.Q(("succeeded_by", models.F("id")), _negated=True),
                name="group_followed_by_another",
                violation_error_message="A group cannot be followed by itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="group",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quorum_share", None), ("quorum_share__range", (1, 100)), _connector="OR"
                ),
                name="group_quorum_share_is_a_percentage",
                violation_error_message="The share that makes a quorum is from 1 to 100 per cent.",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at", None), ("closed_by", None)),
                    models.Q(("closed_at__isnull", False), ("closed_by__isnull", False), ("state", "held")),
                    _connector="OR",
                ),
                name="meeting_closed_by_somebody_when_held",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("papers_due_on", None), ("papers_due_on__lte", models.F("held_on")), _connector="OR"
                ),
                name="papers_due_before_the_meeting",
                violation_error_message="Papers cannot be due after the meeting.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_young_person", False),
                    models.Q(
                        models.Q(("contact_through", ""), _negated=True), ("consented_on__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="young_person_with_contact_and_consent",
                violation_error_message="For a young person, record through whom they are contacted and when they agreed.",
            ),
        ),
        migrations.AddConstraint(
            model_name="seat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ends_on", None),
                    ("starts_on", None),
                    ("ends_on__gte", models.F("starts_on")),
                    _connector="OR",
                ),
                name="seat_ends_after_start",
                violation_error_message="A seat cannot end before it starts.",
            ),
        ),
        migrations.AlterConstraint(
            model_name="bodyrelation",
            name="one_relation_of_a_kind",
            constraint=models.UniqueConstraint(
                fields=("source", "kind", "target"),
                name="one_relation_of_a_kind",
                violation_error_message="This relation is recorded already.",
            ),
        ),
        migrations.AlterConstraint(
            model_name="bodyrelation",
            name="relation_between_two_bodies",
            constraint=models.CheckConstraint(
                condition=models.Q(("source", models.F("target")), _negated=True),
                name="relation_between_two_bodies",
                violation_error_message="Choose two different bodies.",
            ),
        ),
        migrations.CreateModel(
            name="Challenge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="what is challenged")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("by_board", "The board challenges"),
                            ("to_board", "The board is challenged"),
                        ],
                        default="by_board",
                        max_length=8,
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        choices=[
                            ("attendance", "Attendance"),
                            ("data", "Data and commentary"),
                            ("practice", "Practice and quality"),
                            ("capacity", "Capacity and resources"),
                            ("funding", "Contributions"),
                            ("action", "Action not taken"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                    ),
                ),
                ("raised_on", models.DateField(blank=True, null=True, verbose_name="raised")),
                (
                    "raised_when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: in the spring of 2013.",
                        max_length=80,
                        verbose_name="raised, in words",
                    ),
                ),
                (
                    "raised_by",
                    models.CharField(blank=True, help_text="The post that raised it: Chair.", max_length=160),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.agency",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.partnershipbody",
                        verbose_name="other body",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.meeting",
                    ),
                ),
                (
                    "issue",
                    models.TextField(
                        help_text="What is not right for children, and how it came up.", verbose_name="issue"
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence for the challenge")),
                ("answer_due_on", models.DateField(blank=True, null=True, verbose_name="answer due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Waiting for an answer"),
                            ("answered", "Answered"),
                            ("closed", "Closed with evidence of impact"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("response", models.TextField(blank=True, verbose_name="answer")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                ("outcome", models.TextField(blank=True, verbose_name="what came of it")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children because of the challenge, and how that is known.",
                        verbose_name="evidence of impact",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "reopened_because",
                    models.TextField(blank=True, editable=False, verbose_name="why it was opened again"),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="challenge_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agency", None), ("body__isnull", False)),
                            models.Q(("agency__isnull", False), ("body", None)),
                            _connector="OR",
                        ),
                        name="challenge_with_one_other_side",
                        violation_error_message="Choose the agency or the other body: exactly one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("raised_on__isnull", False),
                            models.Q(("raised_when", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="challenge_raised_at_some_time",
                        violation_error_message="Give the day on which it was raised, or say when in words.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("closed_on__isnull", False),
                                ("status", "closed"),
                                models.Q(("impact", ""), _negated=True),
                            ),
                            models.Q(models.Q(("status", "closed"), _negated=True), ("closed_on", None)),
                            _connector="OR",
                        ),
                        name="challenge_closed_with_impact",
                        violation_error_message="A challenge is closed only with evidence of its impact.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "answered"), _negated=True),
                            models.Q(("response", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="challenge_answered_with_answer",
                        violation_error_message="Write down the answer before you mark the challenge as answered.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answer_due_on", None),
                            ("answer_due_on__gte", models.F("raised_on")),
                            _connector="OR",
                        ),
                        name="challenge_answer_due_after_raised",
                        violation_error_message="An answer cannot be due before the challenge was raised.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answered_on", None),
                            ("answered_on__gte", models.F("raised_on")),
                            _connector="OR",
                        ),
                        name="challenge_answered_after_raised",
                        violation_error_message="A challenge cannot be answered before it was raised.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None), ("closed_on__gte", models.F("raised_on")), _connector="OR"
                        ),
                        name="challenge_closed_after_raised",
                        violation_error_message="A challenge cannot be closed before it was raised.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChallengeSession",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("sector", models.CharField(max_length=80)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: May to July 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "panel",
                    models.TextField(
                        help_text="Who asks, one to a line, by post: Independent chair. Two young people. No child by name."
                    ),
                ),
                (
                    "focus",
                    models.TextField(
                        blank=True, help_text="What the session is about, and what it builds on."
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="areas for development")),
            ],
            options={
                "verbose_name": "sector challenge session",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="challengesession_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "source",
                    models.CharField(
                        help_text="The inspection, review or notice that asked for it.", max_length=160
                    ),
                ),
                ("text", models.TextField(verbose_name="what is asked")),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="boards.agency",
                        verbose_name="answered by",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "sign_off",
                    models.CharField(
                        choices=[
                            ("not_yet", "Not signed off"),
                            ("in_part", "Signed off in part"),
                            ("in_full", "Signed off in full"),
                        ],
                        default="not_yet",
                        max_length=8,
                        verbose_name="signed off",
                    ),
                ),
                (
                    "signed_off_by",
                    models.CharField(
                        blank=True, help_text="The body or the post: the Improvement Board.", max_length=160
                    ),
                ),
                (
                    "signed_off_on",
                    models.DateField(blank=True, null=True, verbose_name="when it was signed off"),
                ),
                (
                    "evidence",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children, and how that is known. Needed for signing off in full.",
                        verbose_name="evidence of impact",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="recommendation_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sign_off", "not_yet"),
                            models.Q(("signed_off_by", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="recommendation_signed_off_by_somebody",
                        violation_error_message="Say who signed it off.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sign_off", "in_full"), _negated=True),
                            models.Q(("evidence", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="recommendation_in_full_with_evidence",
                        violation_error_message="It is signed off in full only with evidence of impact.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Risk",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="risk")),
                (
                    "description",
                    models.TextField(
                        help_text="What could happen, why, and what it would mean for children."
                    ),
                ),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("demand", "Demand for services"),
                            ("reshaping", "Services reshaped or withdrawn"),
                            ("reorganisation", "An organisation changes"),
                            ("workforce", "Workforce"),
                            ("practice", "Quality of practice"),
                            ("partnership", "Working together"),
                            ("funding", "Funding"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=14,
                        verbose_name="what it comes from",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="The register cannot be issued while a risk has no owner.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risks",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "owner_post",
                    models.CharField(blank=True, max_length=120, verbose_name="post that owns it"),
                ),
                (
                    "reported_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reported_risks",
                        to="boards.agency",
                        verbose_name="agency that reported it",
                    ),
                ),
                ("identified_on", models.DateField(blank=True, null=True, verbose_name="identified")),
                (
                    "gross_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="gross likelihood",
                    ),
                ),
                (
                    "gross_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="gross impact",
                    ),
                ),
                (
                    "target_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="target likelihood",
                    ),
                ),
                (
                    "target_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="target impact",
                    ),
                ),
                ("existing_controls", models.TextField(blank=True)),
                ("planned_controls", models.TextField(blank=True, verbose_name="what is planned")),
                (
                    "strategy",
                    models.CharField(
                        blank=True,
                        help_text="The strategy that is to lessen it, and who keeps it.",
                        max_length=200,
                        verbose_name="mitigation strategy",
                    ),
                ),
                (
                    "corporate_register",
                    models.CharField(
                        blank=True,
                        help_text="Where it stands in an agency's own corporate register.",
                        max_length=160,
                    ),
                ),
                (
                    "raised_on",
                    models.DateField(blank=True, null=True, verbose_name="raised to the corporate register"),
                ),
                (
                    "review_due_on",
                    models.DateField(
                        blank=True,
                        help_text="Each review sets the day of the next one.",
                        null=True,
                        verbose_name="first review due",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "closing_reason",
                    models.TextField(blank=True, editable=False, verbose_name="why it was closed"),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="risk_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("gross_impact", None), ("gross_likelihood", None)),
                            models.Q(("gross_impact__isnull", False), ("gross_likelihood__isnull", False)),
                            _connector="OR",
                        ),
                        name="risk_gross_has_both_sides",
                        violation_error_message="Give both the gross likelihood and the gross impact, or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("target_impact", None), ("target_likelihood", None)),
                            models.Q(("target_impact__isnull", False), ("target_likelihood__isnull", False)),
                            _connector="OR",
                        ),
                        name="risk_target_has_both_sides",
                        violation_error_message="Give both the target likelihood and the target impact, or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("raised_on", None),
                            models.Q(("corporate_register", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="risk_raised_to_a_register",
                        violation_error_message="Name the corporate register that the risk was raised to.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None),
                            models.Q(("closing_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="risk_closed_with_reason",
                        violation_error_message="Say why the risk is closed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None),
                            ("closed_on__gte", models.F("identified_on")),
                            _connector="OR",
                        ),
                        name="risk_closed_after_identified",
                        violation_error_message="A risk cannot be closed before it was identified.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Action",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="what is to be done")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("meeting", "Meeting"),
                            ("challenge", "Challenge"),
                            ("risk", "Risk"),
                            ("plan", "Business plan"),
                            ("session", "Sector challenge session"),
                            ("evaluation", "Self-evaluation"),
                            ("inspection", "Inspection or peer review"),
                            ("audit", "Audit"),
                            ("review", "Learning review"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                        verbose_name="came from",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.meeting",
                    ),
                ),
                (
                    "challenge",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.challenge",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.risk",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.outcome",
                        verbose_name="outcome of the plan",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.challengesession",
                        verbose_name="sector challenge session",
                    ),
                ),
                (
                    "recommendation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.recommendation",
                        verbose_name="recommendation of an inspection or review",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.seat",
                        verbose_name="seat that answers for it",
                    ),
                ),
                ("raised_on", models.DateField(verbose_name="raised")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Not started"),
                            ("in_progress", "In progress"),
                            ("done", "Closed with evidence"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "measured_by",
                    models.CharField(
                        blank=True, help_text="The measure that will show that it worked.", max_length=200
                    ),
                ),
                (
                    "escalation",
                    models.CharField(
                        blank=True, help_text="To whom it was escalated and why, if it was.", max_length=200
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence that it was done")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different because of it, and how that is known.",
                        verbose_name="impact for children",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="action_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "done"), _negated=True),
                            models.Q(
                                models.Q(("evidence", ""), _negated=True),
                                models.Q(("impact", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="action_done_with_evidence_and_impact",
                        violation_error_message="An action is closed only with evidence that it was done and what it changed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on__isnull", False), ("status__in", ["done", "dropped"])),
                            models.Q(("closed_on", None), ("status__in", ["open", "in_progress"])),
                            _connector="OR",
                        ),
                        name="action_closed_with_a_date",
                        violation_error_message="An action has a closing date exactly when it is closed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("due_on", None), ("due_on__gte", models.F("raised_on")), _connector="OR"
                        ),
                        name="action_due_after_raised",
                        violation_error_message="An action cannot be due before it was raised.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None), ("closed_on__gte", models.F("raised_on")), _connector="OR"
                        ),
                        name="action_closed_after_raised",
                        violation_error_message="An action cannot be closed before it was raised.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActionNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "action",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="notes", to="boards.action"
                    ),
                ),
                ("made_on", models.DateField(verbose_name="date")),
                ("text", models.TextField(verbose_name="note")),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="noted by",
                    ),
                ),
            ],
            options={
                "ordering": ["made_on", "pk"],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agenda",
                        to="boards.meeting",
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=1, verbose_name="number on the agenda"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voice", "Voice of children and young people"),
                            ("standing", "Standing item"),
                            ("ordinary", "Item"),
                        ],
                        default="ordinary",
                        max_length=8,
                        verbose_name="kind of item",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="item")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("decision", "For decision"),
                            ("challenge", "For challenge"),
                            ("discussion", "For discussion"),
                            ("information", "For information"),
                        ],
                        default="discussion",
                        max_length=11,
                    ),
                ),
                ("outcome_wanted", models.CharField(blank=True, max_length=300)),
                ("lead", models.CharField(blank=True, max_length=120, verbose_name="led by")),
                ("minute", models.TextField(blank=True, verbose_name="what was said")),
            ],
            options={
                "ordering": ["meeting", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="AlignedPlan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="plan or strategy")),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="boards.partnershipbody",
                        verbose_name="whose plan it is",
                    ),
                ),
                ("asks", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("differs", models.TextField(blank=True, verbose_name="where the two plans differ")),
                ("checked_on", models.DateField(blank=True, null=True, verbose_name="last compared")),
                ("link", models.URLField(blank=True, verbose_name="where it is published")),
                (
                    "objectives",
                    models.ManyToManyField(
                        blank=True,
                        related_name="aligned_plans",
                        to="boards.objective",
                        verbose_name="objectives of ours that answer it",
                    ),
                ),
            ],
            options={
                "verbose_name": "plan of another body",
                "verbose_name_plural": "plans of other bodies",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="alignedplan_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="KeyRole",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="role")),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="key_roles",
                        to="boards.person",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="key_roles",
                        to="boards.agency",
                    ),
                ),
                ("answers_to", models.CharField(blank=True, max_length=200)),
                ("duties", models.TextField(blank=True)),
                ("working_time", models.CharField(blank=True, max_length=60)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "date_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="note on the dates",
                    ),
                ),
                (
                    "is_appraised",
                    models.BooleanField(
                        default=False,
                        help_text="An appraisal is then due a year after the last one, or after the start.",
                        verbose_name="appraised every year",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="keyrole_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on", None),
                            ("starts_on", None),
                            ("ends_on__gte", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="key_role_ends_after_start",
                        violation_error_message="A role cannot end before it starts.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Appraisal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                (
                    "held_by",
                    models.CharField(help_text="The post that held it: Chief Executive.", max_length=160),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="What goes into next year’s plan, for example.",
                        verbose_name="what follows from it",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appraisals",
                        to="boards.keyrole",
                    ),
                ),
            ],
            options={
                "ordering": ["-held_on"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("role", "held_on"),
                        name="one_appraisal_of_a_role_a_day",
                        violation_error_message="An appraisal of this role on this day is recorded already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AreaForImprovement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="area for improvement")),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="areas",
                        to="boards.objective",
                    ),
                ),
                (
                    "action",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="areas",
                        to="boards.action",
                    ),
                ),
            ],
            options={
                "verbose_name": "area for improvement",
                "verbose_name_plural": "areas for improvement",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="areaforimprovement_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="StatutoryReference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="Act or guidance")),
                ("section", models.CharField(blank=True, max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("act", "Act of Parliament"),
                            ("regulations", "Regulations"),
                            ("guidance", "Statutory guidance"),
                            ("framework", "Inspection framework"),
                        ],
                        default="act",
                        max_length=11,
                    ),
                ),
                ("requires", models.TextField(verbose_name="what it requires")),
                ("in_force_from", models.DateField(blank=True, null=True)),
                (
                    "in_force_to",
                    models.DateField(blank=True, help_text="The last day on which it held.", null=True),
                ),
                (
                    "replaced_by",
                    models.CharField(
                        blank=True,
                        help_text="What took its place or will take it, with its section.",
                        max_length=200,
                    ),
                ),
                ("link", models.URLField(blank=True)),
                (
                    "bodies",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The memorandum of understanding says it for each of its parties.",
                        related_name="statutes",
                        to="boards.partnershipbody",
                        verbose_name="bodies that rest on it",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("board", "number"), name="statutoryreference_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("in_force_to", None),
                            ("in_force_from", None),
                            ("in_force_to__gte", models.F("in_force_from")),
                            _connector="OR",
                        ),
                        name="statute_ends_after_start",
                        violation_error_message="A provision cannot end before it comes into force.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BoardFunction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="function")),
                (
                    "basis",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="functions",
                        to="boards.statutoryreference",
                        verbose_name="legal basis",
                    ),
                ),
                (
                    "constitution",
                    models.CharField(
                        blank=True,
                        help_text="Section 3, for example.",
                        max_length=80,
                        verbose_name="where the constitution says it",
                    ),
                ),
            ],
            options={
                "verbose_name": "function of the board",
                "verbose_name_plural": "functions of the board",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="boardfunction_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="ChairMeeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chair_meetings",
                        to="boards.partnershipbody",
                        verbose_name="with",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="Safeguarding review meeting, for example.",
                        max_length=120,
                        verbose_name="meeting",
                    ),
                ),
                ("held_on", models.DateField(verbose_name="date")),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "Planned"), ("held", "Held"), ("not_held", "Not held")],
                        default="planned",
                        max_length=8,
                    ),
                ),
                ("people", models.CharField(blank=True, max_length=300, verbose_name="who takes part")),
                (
                    "concerns",
                    models.TextField(
                        blank=True,
                        help_text="About services and arrangements, never about a named child.",
                        verbose_name="concerns raised",
                    ),
                ),
                ("follow_up", models.TextField(blank=True, verbose_name="what was agreed")),
            ],
            options={
                "verbose_name": "meeting of the chair",
                "verbose_name_plural": "meetings of the chair",
                "ordering": ["year", "held_on", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="chairmeeting_number_once"),
                    models.UniqueConstraint(
                        fields=("body", "title", "held_on"),
                        name="one_chair_meeting_a_day",
                        violation_error_message="This meeting is recorded already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CommissionedService",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="service")),
                ("provider", models.CharField(blank=True, max_length=160)),
                (
                    "commissioner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commissioned_services",
                        to="boards.agency",
                    ),
                ),
                ("purpose", models.TextField(blank=True)),
                (
                    "safeguarding_terms",
                    models.TextField(
                        blank=True,
                        help_text="What the provider must do: use the common assessment, follow the procedures, train staff.",
                        verbose_name="safeguarding terms of the contract",
                    ),
                ),
                ("activity", models.TextField(blank=True, verbose_name="what it did")),
                ("outcome", models.TextField(blank=True, verbose_name="what changed for children")),
                ("monitoring", models.TextField(blank=True, verbose_name="how it is monitored")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("board", "number"), name="commissionedservice_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on", None),
                            ("starts_on", None),
                            ("ends_on__gte", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="service_ends_after_start",
                        violation_error_message="A service cannot end before it starts.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Communication",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=160)),
                ("message", models.TextField()),
                (
                    "campaign",
                    models.CharField(
                        blank=True,
                        help_text="The campaign that it belongs to, such as: Safe sleep.",
                        max_length=120,
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        blank=True,
                        help_text="A bulletin, a one minute guide, the website, a meeting.",
                        max_length=160,
                        verbose_name="how",
                    ),
                ),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                ("result", models.TextField(blank=True)),
            ],
            options={
                "verbose_name": "step of the communications plan",
                "verbose_name_plural": "communications plan",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="communication_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Criterion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True)),
                ("title", models.CharField(max_length=160)),
                ("question", models.CharField(max_length=300)),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "verbose_name_plural": "criteria",
                "ordering": ["position"],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="decision")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="boards.group",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="boards.meeting",
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided")),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("meeting", "At a meeting"),
                            ("email", "By e-mail"),
                            ("vote", "By a vote between meetings"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="meeting",
                        max_length=12,
                        verbose_name="how",
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                (
                    "childrens_voice",
                    models.TextField(blank=True, verbose_name="how children’s views shaped it"),
                ),
                ("observers", models.CharField(blank=True, max_length=300, verbose_name="who observed")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="decision_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("meeting", None), _negated=True),
                            models.Q(("method", "meeting"), _negated=True),
                            _connector="OR",
                        ),
                        name="decision_between_meetings_says_how",
                        violation_error_message="Choose the meeting, or say how it was decided between meetings.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Engagement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                ("who", models.CharField(max_length=200, verbose_name="who took part")),
                (
                    "participants",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number who took part",
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="what they said")),
                ("change", models.TextField(blank=True, verbose_name="what it changed")),
            ],
            options={
                "verbose_name": "engagement in the plan",
                "verbose_name_plural": "engagement in the plan",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="engagement_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="FunctionEvidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="boards.boardfunction",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="function_evidence",
                        to="boards.financialyear",
                    ),
                ),
                ("text", models.TextField(verbose_name="evidence")),
                (
                    "kept_in",
                    models.CharField(
                        blank=True,
                        help_text="A report, minutes, an audit.",
                        max_length=200,
                        verbose_name="where it is kept",
                    ),
                ),
            ],
            options={
                "verbose_name": "evidence of the year",
                "verbose_name_plural": "evidence of the year",
                "ordering": ["function", "year", "pk"],
            },
        ),
        migrations.CreateModel(
            name="GradeDescriptor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="descriptors",
                        to="boards.criterion",
                    ),
                ),
                (
                    "grade",
                    models.CharField(
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("text", models.TextField()),
            ],
            options={
                "ordering": ["criterion"],
                "constraints": [
                    models.UniqueConstraint(fields=("criterion", "grade"), name="one_descriptor_per_grade")
                ],
            },
        ),
        migrations.CreateModel(
            name="Handover",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("what", models.CharField(max_length=300, verbose_name="what passes over")),
                (
                    "from_body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="handovers_given",
                        to="boards.partnershipbody",
                        verbose_name="from",
                    ),
                ),
                (
                    "to_body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="handovers_taken",
                        to="boards.partnershipbody",
                        verbose_name="to",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="by")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Who sees to it, on the side that takes it over.",
                        max_length=160,
                    ),
                ),
                (
                    "accepted_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which the body that takes it over agreed.",
                        null=True,
                        verbose_name="accepted",
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="handover_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(("from_body", models.F("to_body")), _negated=True),
                        name="handover_between_two_bodies",
                        violation_error_message="A handover is from one body to another.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IncomeLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="income",
                        to="boards.financialyear",
                    ),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
            ],
            options={
                "ordering": ["year", "position"],
                "constraints": [
                    models.UniqueConstraint(fields=("year", "slug"), name="one_income_line_per_slug"),
                    models.CheckConstraint(
                        condition=models.Q(("amount", None), ("amount__gte", 0), _connector="OR"),
                        name="income_not_negative",
                        violation_error_message="Give an amount of £0 or more.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Intent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="what was agreed")),
                ("owner", models.CharField(blank=True, max_length=160)),
                (
                    "progress",
                    models.CharField(
                        choices=[
                            ("not_started", "Not started"),
                            ("under_way", "Under way"),
                            ("in_place", "In place"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_started",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "verbose_name": "point of the declaration of intent",
                "verbose_name_plural": "declaration of intent",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="intent_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Interest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interests",
                        to="boards.seat",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("mandate", "Can commit the agency"),
                            ("conflict", "Interest that may conflict"),
                        ],
                        default="conflict",
                        max_length=8,
                    ),
                ),
                ("declared_on", models.DateField(verbose_name="declared")),
                ("text", models.TextField(verbose_name="what was declared")),
                (
                    "handling",
                    models.TextField(
                        blank=True,
                        help_text="Leaves the room for the item, for example.",
                        verbose_name="how it is handled",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="ended")),
            ],
            options={
                "verbose_name": "declaration of interest",
                "verbose_name_plural": "declarations of interest",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="interest_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on", None), ("ended_on__gte", models.F("declared_on")), _connector="OR"
                        ),
                        name="interest_ends_after_declared",
                        violation_error_message="A declaration cannot end before it was made.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="KeyMessage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=120)),
                ("text", models.TextField(verbose_name="message")),
            ],
            options={
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="keymessage_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="MemberAppraisal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                (
                    "held_by",
                    models.CharField(help_text="The post that held it: Chief Executive.", max_length=160),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="What goes into next year’s plan, for example.",
                        verbose_name="what follows from it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appraisals",
                        to="boards.seat",
                    ),
                ),
            ],
            options={
                "ordering": ["-held_on"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("seat", "held_on"),
                        name="one_appraisal_of_a_seat_a_day",
                        violation_error_message="An appraisal of this member on this day is recorded already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Memorandum",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(default="Memorandum of understanding", max_length=160)),
                ("principles", models.TextField(blank=True)),
                ("drafted_on", models.DateField(blank=True, null=True, verbose_name="drafted")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="review due")),
                (
                    "date_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="about its dates",
                    ),
                ),
            ],
            options={
                "verbose_name": "memorandum of understanding",
                "verbose_name_plural": "versions of the memorandum of understanding",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="memorandum_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="MemorandumParty",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "memorandum",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="boards.memorandum",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memoranda",
                        to="boards.partnershipbody",
                    ),
                ),
                ("responsibilities", models.TextField(blank=True, verbose_name="what it takes on")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "Not agreed yet"), ("agreed", "Agreed")],
                        default="waiting",
                        max_length=7,
                        verbose_name="agreement",
                    ),
                ),
                (
                    "agreed_on",
                    models.DateField(
                        blank=True,
                        help_text="Leave empty where it has agreed and the day is not known.",
                        null=True,
                        verbose_name="agreed",
                    ),
                ),
            ],
            options={
                "verbose_name": "party to the memorandum",
                "verbose_name_plural": "parties to the memorandum",
                "ordering": ["memorandum", "body__position"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("memorandum", "body"),
                        name="one_entry_per_party",
                        violation_error_message="The body is already party to this version.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("agreed_on", None), ("state", "agreed"), _connector="OR"),
                        name="memorandum_date_only_when_agreed",
                        violation_error_message="A party that has not agreed yet has no date of agreement.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NeedsAssessment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                ("content", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("gaps", models.TextField(blank=True, verbose_name="where it has gaps")),
                ("use", models.TextField(blank=True, verbose_name="how commissioning uses it")),
                ("updated_on", models.DateField(blank=True, null=True, verbose_name="updated")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next update")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="needsassessment_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewTopic",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="topics",
                        to="boards.priority",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("title", models.CharField(max_length=160)),
                (
                    "context",
                    models.TextField(blank=True, help_text="Why these children need it. One point a line."),
                ),
                (
                    "numbers",
                    models.TextField(
                        blank=True, help_text="One point a line.", verbose_name="what the numbers say"
                    ),
                ),
                (
                    "activity",
                    models.TextField(blank=True, help_text="One point a line.", verbose_name="what was done"),
                ),
            ],
            options={
                "verbose_name": "topic of the review",
                "verbose_name_plural": "topics of the review",
                "ordering": ["priority", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="NextStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="next_steps",
                        to="boards.priority",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="next_steps",
                        to="boards.reviewtopic",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="next step")),
                (
                    "fate",
                    models.CharField(
                        choices=[
                            ("open", "Not answered yet"),
                            ("carried", "Carried into the next plan"),
                            ("done", "Done"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=7,
                        verbose_name="what became of it",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="next_steps",
                        to="boards.outcome",
                        verbose_name="outcome of the next plan",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="reason or result")),
            ],
            options={
                "ordering": ["priority", "position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fate", "dropped"), _negated=True),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="next_step_dropped_with_reason",
                        violation_error_message="Say why the next step was dropped.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="papers",
                        to="boards.agendaitem",
                        verbose_name="agenda item",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="paper")),
                ("author", models.CharField(blank=True, max_length=120)),
                (
                    "due_on",
                    models.DateField(
                        blank=True,
                        help_text="Empty where it is due with the other papers of the meeting.",
                        null=True,
                        verbose_name="due",
                    ),
                ),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("link", models.URLField(blank=True, verbose_name="where it is kept")),
            ],
            options={
                "ordering": ["item", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="question")),
                (
                    "asker",
                    models.CharField(
                        choices=[
                            ("board", "The board"),
                            ("councillor", "A councillor"),
                            ("young_person", "A young person"),
                            ("public", "A member of the public"),
                        ],
                        default="board",
                        max_length=12,
                        verbose_name="asked by",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked")),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty where it was put to all partners.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="questions",
                        to="boards.agency",
                        verbose_name="put to",
                    ),
                ),
                ("reply", models.TextField(blank=True)),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="question_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replied_on", None), models.Q(("reply", ""), _negated=True), _connector="OR"
                        ),
                        name="question_reply_with_its_date",
                        violation_error_message="Write down the reply that came on this date.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Voice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "title",
                    models.CharField(
                        help_text="The survey, event, visit or conversation, such as: Take-over day.",
                        max_length=200,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        help_text="A group, never a name, such as: care leavers, parents after a child in need plan.",
                        max_length=160,
                        verbose_name="who spoke",
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("survey", "Survey"),
                            ("group", "Group or forum"),
                            ("event", "Event or take-over day"),
                            ("interview", "Conversation"),
                            ("plan", "Taking part in their own plan"),
                            ("ward", "Brought by a ward councillor"),
                            ("other", "Another way"),
                        ],
                        max_length=9,
                        verbose_name="how it was gathered",
                    ),
                ),
                ("gathered_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: spring 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        blank=True,
                        help_text="Who gathered it, and the paper or report where it can be read.",
                        max_length=200,
                    ),
                ),
                (
                    "participants",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number who took part"),
                ),
                (
                    "said",
                    models.TextField(
                        blank=True,
                        help_text="In general words. Exact words belong among the quotations.",
                        verbose_name="what they said",
                    ),
                ),
                ("theme", models.CharField(blank=True, max_length=120)),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                ("changed", models.TextField(blank=True, verbose_name="what changed because of it")),
                (
                    "told_back",
                    models.CharField(
                        choices=[
                            ("yes", "Told"),
                            ("not_yet", "Not told yet"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_yet",
                        max_length=12,
                        verbose_name="told what changed",
                    ),
                ),
                ("told_back_on", models.DateField(blank=True, null=True, verbose_name="told on")),
            ],
            options={
                "verbose_name": "voice record",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="voice_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("told_back", "yes"), _negated=True),
                            models.Q(("changed", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="voice_told_back_what_changed",
                        violation_error_message="Say what changed before you record that they were told.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("told_back", "yes"), ("told_back_on", None), _connector="OR"),
                        name="voice_told_on_a_day_is_told",
                        violation_error_message="There is a day on which they were told: choose “Told” with it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Quotation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("words", models.TextField()),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "speaker",
                    models.CharField(
                        choices=[
                            ("child", "A child or young person"),
                            ("parent", "A parent or carer"),
                            ("staff", "A member of staff"),
                            ("inspector", "Inspectors or peer reviewers"),
                            ("other", "Somebody else"),
                        ],
                        max_length=9,
                        verbose_name="who said it",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        help_text="The one document or occasion that it comes from.", max_length=200
                    ),
                ),
                ("said_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                (
                    "voice",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotations",
                        to="boards.voice",
                        verbose_name="voice record it belongs to",
                    ),
                ),
                (
                    "used_in",
                    models.CharField(
                        blank=True,
                        help_text="The report or paper. Only with consent, or where nobody can be recognised.",
                        max_length=300,
                        verbose_name="where it was used",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="quotation_number_once"),
                    models.UniqueConstraint(
                        fields=("board", "fingerprint"),
                        name="one_source_per_quotation",
                        violation_error_message="The same words are already recorded with their source.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("used_in", ""), ("consent__in", ["given", "not_needed"]), _connector="OR"
                        ),
                        name="quotation_used_with_consent",
                        violation_error_message="Record the consent, or that none is needed, before you record where the words were used.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Recipient",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="recipient")),
                ("is_statutory", models.BooleanField(default=False, verbose_name="required by law")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="sent")),
                ("presented_on", models.DateField(blank=True, null=True, verbose_name="presented")),
                ("scrutiny", models.TextField(blank=True, verbose_name="what they said")),
            ],
            options={
                "verbose_name": "recipient of the annual report",
                "verbose_name_plural": "distribution list",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="recipient_number_once"),
                    models.UniqueConstraint(
                        fields=("year", "name"),
                        name="recipient_listed_once",
                        violation_error_message="This recipient is on the list already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportDue",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="report")),
                (
                    "frequency",
                    models.CharField(
                        choices=[
                            ("once", "Once a year"),
                            ("twice", "Every six months"),
                            ("quarterly", "Every quarter"),
                            ("as_needed", "When there is something to report"),
                        ],
                        default="once",
                        max_length=9,
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports_due",
                        to="boards.agency",
                        verbose_name="written by",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="next due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports_due",
                        to="boards.meeting",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "verbose_name": "report due",
                "verbose_name_plural": "reports due",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="reportdue_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewEvidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="boards.priority",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "Measure"),
                            ("audit", "Audit"),
                            ("quotation", "What somebody said"),
                            ("survey", "Survey"),
                            ("inspection", "Inspection or peer review"),
                        ],
                        max_length=10,
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="what it shows")),
                (
                    "source",
                    models.CharField(
                        blank=True,
                        help_text="The measure and its date, the audit, the survey, or the report.",
                        max_length=200,
                        verbose_name="where it is from",
                    ),
                ),
                (
                    "quotation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where the words are in the store of quotations.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to="boards.quotation",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
            ],
            options={
                "verbose_name": "evidence of impact",
                "verbose_name_plural": "evidence of impact",
                "ordering": ["priority", "position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("quotation", None), ("kind", "quotation"), _connector="OR"),
                        name="evidence_quotation_is_what_somebody_said",
                        violation_error_message="A quotation is evidence of what somebody said: choose that kind.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskRegisterIssue",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="risk_register_issues",
                        to="boards.board",
                    ),
                ),
                ("as_at", models.DateField(verbose_name="as at")),
                ("issued_on", models.DateField(verbose_name="issued")),
                (
                    "issued_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("content", models.JSONField()),
            ],
            options={
                "ordering": ["-as_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="RiskReview",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="reviews", to="boards.risk"
                    ),
                ),
                ("reviewed_on", models.DateField(verbose_name="reviewed")),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        verbose_name="net likelihood",
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        verbose_name="net impact",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="why")),
                (
                    "reviewed_by",
                    models.CharField(
                        blank=True,
                        help_text="The group or the post, such as the Executive.",
                        max_length=160,
                        verbose_name="reviewed by",
                    ),
                ),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next review")),
            ],
            options={
                "ordering": ["risk", "reviewed_on"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("risk", "reviewed_on"),
                        name="one_risk_review_per_day",
                        violation_error_message="The risk was already reviewed on this day.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_due_on", None),
                            ("review_due_on__gt", models.F("reviewed_on")),
                            _connector="OR",
                        ),
                        name="risk_reviewed_again_later",
                        violation_error_message="The next review comes after this one.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SelfEvaluation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="self_evaluations",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="self_evaluations",
                        to="boards.criterion",
                    ),
                ),
                (
                    "grade",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="judged")),
                (
                    "evidence",
                    models.TextField(blank=True, help_text="The measures, audits and voices that show it."),
                ),
                ("next_step", models.TextField(blank=True, verbose_name="what would make it better")),
            ],
            options={
                "ordering": ["year", "criterion"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("year", "criterion"),
                        name="one_self_evaluation_per_criterion",
                        violation_error_message="The year already has a judgement on this criterion.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("grade", ""),
                            models.Q(
                                models.Q(("evidence", ""), _negated=True), ("assessed_on__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="self_evaluation_grade_with_evidence",
                        violation_error_message="A grade needs its evidence and the day on which it was judged.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SessionQuestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="questions",
                        to="boards.challengesession",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="question")),
                ("answer", models.TextField(blank=True)),
                ("evidence", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["session", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SharedMember",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shared_members",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="other_bodies",
                        to="boards.person",
                    ),
                ),
                ("capacity", models.CharField(blank=True, max_length=120, verbose_name="sits there as")),
            ],
            options={
                "verbose_name": "member in common",
                "verbose_name_plural": "members in common",
                "ordering": ["body", "person__name"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("body", "person"),
                        name="one_entry_per_shared_member",
                        violation_error_message="This person is recorded as a member of the body already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SharedTheme",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="theme")),
                (
                    "lead",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="themes_led",
                        to="boards.partnershipbody",
                    ),
                ),
                ("why", models.TextField(blank=True, verbose_name="why it is shared")),
                ("approach", models.TextField(blank=True, verbose_name="what is done together")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "bodies",
                    models.ManyToManyField(
                        related_name="shared_themes", to="boards.partnershipbody", verbose_name="shared with"
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="sharedtheme_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on", None),
                            ("starts_on", None),
                            ("ends_on__gte", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="theme_ends_after_start",
                        violation_error_message="A theme cannot end before it starts.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Stakeholder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="stakeholder")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("inform", "Inform"),
                            ("consult", "Consult and involve"),
                            ("collaborate", "Collaborate and empower"),
                        ],
                        max_length=11,
                    ),
                ),
                (
                    "influence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "interest",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stakeholders",
                        to="boards.agency",
                    ),
                ),
                (
                    "approach",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="how the board works with them"
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="stakeholder_number_once"),
                    models.UniqueConstraint(
                        fields=("board", "name"),
                        name="stakeholder_listed_once",
                        violation_error_message="This stakeholder is listed already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Success",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="what went well")),
                ("who", models.CharField(blank=True, max_length=200, verbose_name="thanks to")),
                ("noted_on", models.DateField(blank=True, null=True, verbose_name="noted")),
                ("thanked_on", models.DateField(blank=True, null=True, verbose_name="thanked")),
            ],
            options={
                "verbose_name_plural": "successes",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="success_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAction",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="what is to be done")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("meeting", "Meeting"),
                            ("challenge", "Challenge"),
                            ("risk", "Risk"),
                            ("plan", "Business plan"),
                            ("session", "Sector challenge session"),
                            ("evaluation", "Self-evaluation"),
                            ("inspection", "Inspection or peer review"),
                            ("audit", "Audit"),
                            ("review", "Learning review"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                        verbose_name="came from",
                    ),
                ),
                ("raised_on", models.DateField(verbose_name="raised")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Not started"),
                            ("in_progress", "In progress"),
                            ("done", "Closed with evidence"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "measured_by",
                    models.CharField(
                        blank=True, help_text="The measure that will show that it worked.", max_length=200
                    ),
                ),
                (
                    "escalation",
                    models.CharField(
                        blank=True, help_text="To whom it was escalated and why, if it was.", max_length=200
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence that it was done")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different because of it, and how that is known.",
                        verbose_name="impact for children",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "challenge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challenge",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.risk",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                        verbose_name="outcome of the plan",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challengesession",
                        verbose_name="sector challenge session",
                    ),
                ),
                (
                    "recommendation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.recommendation",
                        verbose_name="recommendation of an inspection or review",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                        verbose_name="seat that answers for it",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical action",
                "verbose_name_plural": "historical actions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalActionNote",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("made_on", models.DateField(verbose_name="date")),
                ("text", models.TextField(verbose_name="note")),
                (
                    "action",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.action",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="noted by",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical action note",
                "verbose_name_plural": "historical action notes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAgency",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=160)),
                (
                    "other_names",
                    models.CharField(blank=True, help_text="Other spellings met in papers.", max_length=300),
                ),
                ("sector", models.CharField(max_length=80)),
                (
                    "statutory",
                    models.CharField(
                        choices=[
                            ("yes", "Statutory board partner"),
                            ("reasonable_steps", "To be represented where reasonable"),
                            ("no", "Not a statutory board partner"),
                            ("unclear", "Depends on facts not recorded"),
                        ],
                        max_length=16,
                        verbose_name="statutory status",
                    ),
                ),
                ("legal_basis", models.CharField(blank=True, max_length=200)),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical agency",
                "verbose_name_plural": "historical agencies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAgendaItem",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=1, verbose_name="number on the agenda"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voice", "Voice of children and young people"),
                            ("standing", "Standing item"),
                            ("ordinary", "Item"),
                        ],
                        default="ordinary",
                        max_length=8,
                        verbose_name="kind of item",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="item")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("decision", "For decision"),
                            ("challenge", "For challenge"),
                            ("discussion", "For discussion"),
                            ("information", "For information"),
                        ],
                        default="discussion",
                        max_length=11,
                    ),
                ),
                ("outcome_wanted", models.CharField(blank=True, max_length=300)),
                ("lead", models.CharField(blank=True, max_length=120, verbose_name="led by")),
                ("minute", models.TextField(blank=True, verbose_name="what was said")),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical agenda item",
                "verbose_name_plural": "historical agenda items",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAlignedPlan",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="plan or strategy")),
                ("asks", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("differs", models.TextField(blank=True, verbose_name="where the two plans differ")),
                ("checked_on", models.DateField(blank=True, null=True, verbose_name="last compared")),
                ("link", models.URLField(blank=True, verbose_name="where it is published")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="whose plan it is",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical plan of another body",
                "verbose_name_plural": "historical plans of other bodies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAlignedPlan_objectives",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "alignedplan",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.alignedplan",
                    ),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicalalignedplan",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalAlignedPlan_objectives",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAppointment",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "capacity",
                    models.CharField(
                        choices=[("holder", "Holder"), ("deputy", "Named deputy")],
                        default="holder",
                        max_length=6,
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "ends_on",
                    models.DateField(
                        blank=True, help_text="The last day of the term.", null=True, verbose_name="until"
                    ),
                ),
                (
                    "date_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="note on the dates",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.person",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical term",
                "verbose_name_plural": "historical terms",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAppraisal",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                (
                    "held_by",
                    models.CharField(help_text="The post that held it: Chief Executive.", max_length=160),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="What goes into next year’s plan, for example.",
                        verbose_name="what follows from it",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.keyrole",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical appraisal",
                "verbose_name_plural": "historical appraisals",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAreaForImprovement",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="area for improvement")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "action",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.action",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical area for improvement",
                "verbose_name_plural": "historical areas for improvement",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAttendance",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "mark",
                    models.CharField(
                        choices=[
                            ("present", "Present"),
                            ("deputy", "Deputy came"),
                            ("apologies", "Apologies"),
                            ("absent", "Absent"),
                            ("not_yet_member", "Not yet a member"),
                            ("vacant", "Seat vacant"),
                            ("not_recorded", "Not recorded"),
                        ],
                        max_length=14,
                    ),
                ),
                ("deputy", models.CharField(blank=True, max_length=120, verbose_name="who came")),
                ("note", models.CharField(blank=True, max_length=200)),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical attendance",
                "verbose_name_plural": "historical attendances",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBoardFunction",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="function")),
                (
                    "constitution",
                    models.CharField(
                        blank=True,
                        help_text="Section 3, for example.",
                        max_length=80,
                        verbose_name="where the constitution says it",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "basis",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.statutoryreference",
                        verbose_name="legal basis",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical function of the board",
                "verbose_name_plural": "historical functions of the board",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBodyRelation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reports_to", "reports to"),
                            ("holds_to_account", "holds to account"),
                            ("scrutinises", "scrutinises"),
                            ("shares_reports", "shares reports with"),
                            ("oversees", "oversees"),
                            ("meets", "meets"),
                        ],
                        max_length=16,
                        verbose_name="relation",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="what it covers")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="body",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="other body",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical relation",
                "verbose_name_plural": "historical relations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBudgetItem",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("title", models.CharField(max_length=160, verbose_name="post or activity")),
                (
                    "working_time",
                    models.CharField(
                        blank=True,
                        help_text="Of a post: full time, or 2.5 days a week. Empty for an activity.",
                        max_length=60,
                    ),
                ),
                ("is_vacant", models.BooleanField(default=False, verbose_name="the post is vacant")),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.budgetline",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical budget item",
                "verbose_name_plural": "historical budget items",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBudgetLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical budget line",
                "verbose_name_plural": "historical budget lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalChairMeeting",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "title",
                    models.CharField(
                        help_text="Safeguarding review meeting, for example.",
                        max_length=120,
                        verbose_name="meeting",
                    ),
                ),
                ("held_on", models.DateField(verbose_name="date")),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "Planned"), ("held", "Held"), ("not_held", "Not held")],
                        default="planned",
                        max_length=8,
                    ),
                ),
                ("people", models.CharField(blank=True, max_length=300, verbose_name="who takes part")),
                (
                    "concerns",
                    models.TextField(
                        blank=True,
                        help_text="About services and arrangements, never about a named child.",
                        verbose_name="concerns raised",
                    ),
                ),
                ("follow_up", models.TextField(blank=True, verbose_name="what was agreed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="with",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical meeting of the chair",
                "verbose_name_plural": "historical meetings of the chair",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalChallenge",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="what is challenged")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("by_board", "The board challenges"),
                            ("to_board", "The board is challenged"),
                        ],
                        default="by_board",
                        max_length=8,
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        choices=[
                            ("attendance", "Attendance"),
                            ("data", "Data and commentary"),
                            ("practice", "Practice and quality"),
                            ("capacity", "Capacity and resources"),
                            ("funding", "Contributions"),
                            ("action", "Action not taken"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                    ),
                ),
                ("raised_on", models.DateField(blank=True, null=True, verbose_name="raised")),
                (
                    "raised_when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: in the spring of 2013.",
                        max_length=80,
                        verbose_name="raised, in words",
                    ),
                ),
                (
                    "raised_by",
                    models.CharField(blank=True, help_text="The post that raised it: Chair.", max_length=160),
                ),
                (
                    "issue",
                    models.TextField(
                        help_text="What is not right for children, and how it came up.", verbose_name="issue"
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence for the challenge")),
                ("answer_due_on", models.DateField(blank=True, null=True, verbose_name="answer due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Waiting for an answer"),
                            ("answered", "Answered"),
                            ("closed", "Closed with evidence of impact"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("response", models.TextField(blank=True, verbose_name="answer")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                ("outcome", models.TextField(blank=True, verbose_name="what came of it")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children because of the challenge, and how that is known.",
                        verbose_name="evidence of impact",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "reopened_because",
                    models.TextField(blank=True, editable=False, verbose_name="why it was opened again"),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="other body",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical challenge",
                "verbose_name_plural": "historical challenges",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalChallengeSession",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("sector", models.CharField(max_length=80)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: May to July 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "panel",
                    models.TextField(
                        help_text="Who asks, one to a line, by post: Independent chair. Two young people. No child by name."
                    ),
                ),
                (
                    "focus",
                    models.TextField(
                        blank=True, help_text="What the session is about, and what it builds on."
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="areas for development")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical sector challenge session",
                "verbose_name_plural": "historical sector challenge sessions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCommissionedService",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="service")),
                ("provider", models.CharField(blank=True, max_length=160)),
                ("purpose", models.TextField(blank=True)),
                (
                    "safeguarding_terms",
                    models.TextField(
                        blank=True,
                        help_text="What the provider must do: use the common assessment, follow the procedures, train staff.",
                        verbose_name="safeguarding terms of the contract",
                    ),
                ),
                ("activity", models.TextField(blank=True, verbose_name="what it did")),
                ("outcome", models.TextField(blank=True, verbose_name="what changed for children")),
                ("monitoring", models.TextField(blank=True, verbose_name="how it is monitored")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "commissioner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical commissioned service",
                "verbose_name_plural": "historical commissioned services",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCommunication",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=160)),
                ("message", models.TextField()),
                (
                    "campaign",
                    models.CharField(
                        blank=True,
                        help_text="The campaign that it belongs to, such as: Safe sleep.",
                        max_length=120,
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        blank=True,
                        help_text="A bulletin, a one minute guide, the website, a meeting.",
                        max_length=160,
                        verbose_name="how",
                    ),
                ),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                ("result", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical step of the communications plan",
                "verbose_name_plural": "historical communications plan",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalContribution",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "label",
                    models.CharField(
                        blank=True,
                        help_text="Where it is not the agency's own name.",
                        max_length=120,
                        verbose_name="name in the accounts",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("agreed", "Agreed"),
                            ("confirmed", "Confirmed"),
                            ("received", "Received"),
                            ("to_be_confirmed", "To be confirmed"),
                            ("not_recorded", "Not recorded"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=12,
                        null=True,
                        verbose_name="amount in pounds",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "purpose",
                    models.CharField(
                        blank=True,
                        help_text="What it is for, where it is not for the board as a whole.",
                        max_length=160,
                    ),
                ),
                (
                    "change_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it differs from the year before"
                    ),
                ),
                ("requested_on", models.DateField(blank=True, null=True, verbose_name="asked for")),
                ("reminded_on", models.DateField(blank=True, null=True, verbose_name="last reminder")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("note", models.CharField(blank=True, max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical contribution",
                "verbose_name_plural": "historical contributions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDecision",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="decision")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided")),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("meeting", "At a meeting"),
                            ("email", "By e-mail"),
                            ("vote", "By a vote between meetings"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="meeting",
                        max_length=12,
                        verbose_name="how",
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                (
                    "childrens_voice",
                    models.TextField(blank=True, verbose_name="how children’s views shaped it"),
                ),
                ("observers", models.CharField(blank=True, max_length=300, verbose_name="who observed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical decision",
                "verbose_name_plural": "historical decisions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDiscrepancy",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("code", models.SlugField()),
                ("subject", models.CharField(help_text="What the two values are about.", max_length=200)),
                (
                    "printed",
                    models.CharField(help_text="The value as printed, which is not used.", max_length=80),
                ),
                (
                    "reference",
                    models.CharField(
                        blank=True, help_text="Figure reference of the value used.", max_length=200
                    ),
                ),
                ("reason", models.TextField(help_text="Why the report uses the one and not the other.")),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "printed_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "used_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical discrepancy",
                "verbose_name_plural": "historical discrepancies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalEngagement",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                ("who", models.CharField(max_length=200, verbose_name="who took part")),
                (
                    "participants",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number who took part",
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="what they said")),
                ("change", models.TextField(blank=True, verbose_name="what it changed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical engagement in the plan",
                "verbose_name_plural": "historical engagement in the plan",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalExpenditureLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical expenditure line",
                "verbose_name_plural": "historical expenditure lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalFinancialYear",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "starts_in",
                    models.PositiveSmallIntegerField(help_text="The calendar year in which it starts."),
                ),
                (
                    "reserve_at_end",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Reserve on 31 March, in pounds.",
                        max_digits=12,
                        null=True,
                    ),
                ),
                (
                    "ambition",
                    models.TextField(
                        blank=True, help_text="What the board wants for children, in a sentence or two."
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "reserve_source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical financial year",
                "verbose_name_plural": "historical financial years",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalFunctionEvidence",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("text", models.TextField(verbose_name="evidence")),
                (
                    "kept_in",
                    models.CharField(
                        blank=True,
                        help_text="A report, minutes, an audit.",
                        max_length=200,
                        verbose_name="where it is kept",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.boardfunction",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical evidence of the year",
                "verbose_name_plural": "historical evidence of the year",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalGroup",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=120)),
                (
                    "tier",
                    models.CharField(
                        choices=[
                            ("main_board", "Main board"),
                            ("executive", "Executive"),
                            ("sub_group", "Sub-group"),
                        ],
                        max_length=12,
                    ),
                ),
                ("purpose", models.TextField(blank=True)),
                ("terms_of_reference", models.TextField(blank=True)),
                ("work_plan", models.TextField(blank=True)),
                ("achievements", models.TextField(blank=True)),
                (
                    "is_shared",
                    models.BooleanField(
                        default=False,
                        help_text="Set up together with other boards of the county.",
                        verbose_name="shared with other boards",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                ("meetings_a_year", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "attendance_expected",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="An agency below it is suggested for a challenge.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="attendance expected of an agency, per cent",
                    ),
                ),
                (
                    "quorum_members",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="How many members must be there at least.",
                        null=True,
                        verbose_name="quorum: members",
                    ),
                ),
                (
                    "quorum_share",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Of the seats that are filled; observers and advisers left out.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="quorum: share of members, per cent",
                    ),
                ),
                (
                    "quorum_agencies",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="quorum: different agencies"
                    ),
                ),
                (
                    "quorum_statutory",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="quorum: different statutory partners"
                    ),
                ),
                (
                    "quorum_needs_chair",
                    models.BooleanField(default=False, verbose_name="quorum: the chair must be there"),
                ),
                (
                    "deputies_count",
                    models.BooleanField(default=True, verbose_name="deputies count towards quorum"),
                ),
                (
                    "one_per_agency",
                    models.BooleanField(
                        default=False,
                        help_text="Towards the number of members.",
                        verbose_name="two seats of one agency count once",
                    ),
                ),
                (
                    "quorum_note",
                    models.CharField(
                        blank=True,
                        help_text="Terms of reference, section 4.",
                        max_length=200,
                        verbose_name="where the rule stands",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "reports_to",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "succeeded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The group that took over its work when it was merged, renamed or ended.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                        verbose_name="followed by",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical group",
                "verbose_name_plural": "historical groups",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalHandover",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("what", models.CharField(max_length=300, verbose_name="what passes over")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="by")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Who sees to it, on the side that takes it over.",
                        max_length=160,
                    ),
                ),
                (
                    "accepted_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which the body that takes it over agreed.",
                        null=True,
                        verbose_name="accepted",
                    ),
                ),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "from_body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="from",
                    ),
                ),
                (
                    "to_body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="to",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical handover",
                "verbose_name_plural": "historical handovers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalIncomeLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount in pounds"),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical income line",
                "verbose_name_plural": "historical income lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalIntent",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="what was agreed")),
                ("owner", models.CharField(blank=True, max_length=160)),
                (
                    "progress",
                    models.CharField(
                        choices=[
                            ("not_started", "Not started"),
                            ("under_way", "Under way"),
                            ("in_place", "In place"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_started",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical point of the declaration of intent",
                "verbose_name_plural": "historical declaration of intent",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInterest",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("mandate", "Can commit the agency"),
                            ("conflict", "Interest that may conflict"),
                        ],
                        default="conflict",
                        max_length=8,
                    ),
                ),
                ("declared_on", models.DateField(verbose_name="declared")),
                ("text", models.TextField(verbose_name="what was declared")),
                (
                    "handling",
                    models.TextField(
                        blank=True,
                        help_text="Leaves the room for the item, for example.",
                        verbose_name="how it is handled",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="ended")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical declaration of interest",
                "verbose_name_plural": "historical declarations of interest",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalKeyMessage",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=120)),
                ("text", models.TextField(verbose_name="message")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical key message",
                "verbose_name_plural": "historical key messages",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalKeyRole",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="role")),
                ("answers_to", models.CharField(blank=True, max_length=200)),
                ("duties", models.TextField(blank=True)),
                ("working_time", models.CharField(blank=True, max_length=60)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "date_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="note on the dates",
                    ),
                ),
                (
                    "is_appraised",
                    models.BooleanField(
                        default=False,
                        help_text="An appraisal is then due a year after the last one, or after the start.",
                        verbose_name="appraised every year",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.person",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical key role",
                "verbose_name_plural": "historical key roles",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMeeting",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("held_on", models.DateField(verbose_name="date")),
                (
                    "starts_at",
                    models.TimeField(
                        blank=True, help_text="For example, 14:00.", null=True, verbose_name="starts at"
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=160)),
                (
                    "papers_due_on",
                    models.DateField(
                        blank=True,
                        help_text="For every paper that has no date of its own.",
                        null=True,
                        verbose_name="papers due",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "Planned"), ("held", "Held"), ("not_held", "Not held")],
                        default="planned",
                        max_length=8,
                    ),
                ),
                ("note", models.TextField(blank=True)),
                (
                    "reflection",
                    models.TextField(
                        blank=True,
                        help_text="What the observer or critical friend of the meeting wrote about how it went.",
                        verbose_name="reflection of the observer",
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical meeting",
                "verbose_name_plural": "historical meetings",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMemberAppraisal",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                (
                    "held_by",
                    models.CharField(help_text="The post that held it: Chief Executive.", max_length=160),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="What goes into next year’s plan, for example.",
                        verbose_name="what follows from it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical member appraisal",
                "verbose_name_plural": "historical member appraisals",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMemorandum",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(default="Memorandum of understanding", max_length=160)),
                ("principles", models.TextField(blank=True)),
                ("drafted_on", models.DateField(blank=True, null=True, verbose_name="drafted")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="review due")),
                (
                    "date_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="about its dates",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical memorandum of understanding",
                "verbose_name_plural": "historical versions of the memorandum of understanding",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMemorandumParty",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("responsibilities", models.TextField(blank=True, verbose_name="what it takes on")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "Not agreed yet"), ("agreed", "Agreed")],
                        default="waiting",
                        max_length=7,
                        verbose_name="agreement",
                    ),
                ),
                (
                    "agreed_on",
                    models.DateField(
                        blank=True,
                        help_text="Leave empty where it has agreed and the day is not known.",
                        null=True,
                        verbose_name="agreed",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "memorandum",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.memorandum",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical party to the memorandum",
                "verbose_name_plural": "historical parties to the memorandum",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalNeedsAssessment",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                ("content", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("gaps", models.TextField(blank=True, verbose_name="where it has gaps")),
                ("use", models.TextField(blank=True, verbose_name="how commissioning uses it")),
                ("updated_on", models.DateField(blank=True, null=True, verbose_name="updated")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next update")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical needs assessment",
                "verbose_name_plural": "historical needs assessments",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalNextStep",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="next step")),
                (
                    "fate",
                    models.CharField(
                        choices=[
                            ("open", "Not answered yet"),
                            ("carried", "Carried into the next plan"),
                            ("done", "Done"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=7,
                        verbose_name="what became of it",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="reason or result")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.priority",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.reviewtopic",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                        verbose_name="outcome of the next plan",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical next step",
                "verbose_name_plural": "historical next steps",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalObjective",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="objective")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical objective",
                "verbose_name_plural": "historical objectives",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalObjective_shared_with",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicalobjective",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalObjective_shared_with",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOutcome",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "text",
                    models.CharField(
                        help_text="What will be different, and for whom.",
                        max_length=300,
                        verbose_name="outcome",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "accountable",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="A body that does not deliver it itself, and that goes on beyond the year.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="who monitors and challenges",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical outcome",
                "verbose_name_plural": "historical outcomes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOutcome_responsible",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicaloutcome",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalOutcome_responsible",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPaper",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("title", models.CharField(max_length=200, verbose_name="paper")),
                ("author", models.CharField(blank=True, max_length=120)),
                (
                    "due_on",
                    models.DateField(
                        blank=True,
                        help_text="Empty where it is due with the other papers of the meeting.",
                        null=True,
                        verbose_name="due",
                    ),
                ),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("link", models.URLField(blank=True, verbose_name="where it is kept")),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agendaitem",
                        verbose_name="agenda item",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical paper",
                "verbose_name_plural": "historical papers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPartnershipBody",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=160)),
                ("short_name", models.CharField(blank=True, max_length=40)),
                (
                    "role",
                    models.CharField(blank=True, help_text="What it does, in a sentence.", max_length=300),
                ),
                ("in_framework", models.BooleanField(default=False, verbose_name="drawn in the framework")),
                (
                    "is_party_to_memorandum",
                    models.BooleanField(
                        default=False, verbose_name="party to the memorandum of understanding"
                    ),
                ),
                (
                    "tier",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="1 is the top row.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(9),
                        ],
                        verbose_name="row in the framework",
                    ),
                ),
                (
                    "answers_to",
                    models.CharField(
                        blank=True,
                        help_text="Parliament, the voters, a national body: whoever has no entry of their own here.",
                        max_length=160,
                        verbose_name="answers, outside the partnership, to",
                    ),
                ),
                (
                    "meetings_a_year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="How often the chair of the board is to meet it. Leave empty where nothing is agreed.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(52),
                        ],
                        verbose_name="meetings with the chair a year",
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="ends")),
                (
                    "end_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known when a date is not.",
                        max_length=160,
                        verbose_name="about its end",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical partnership body",
                "verbose_name_plural": "historical partnership bodies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPerson",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=120)),
                (
                    "is_young_person",
                    models.BooleanField(
                        default=False,
                        help_text="Give what the young person does as the name, such as Youth ambassador, and no real name.",
                        verbose_name="under 18",
                    ),
                ),
                (
                    "contact_through",
                    models.CharField(
                        blank=True,
                        help_text="For a young person: the post of the worker whom the board speaks to.",
                        max_length=200,
                        verbose_name="contact through",
                    ),
                ),
                (
                    "consented_on",
                    models.DateField(
                        blank=True,
                        help_text="For a young person: when they and whoever cares for them agreed.",
                        null=True,
                        verbose_name="agreed to take part",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical person",
                "verbose_name_plural": "historical people",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPriority",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("slug", models.SlugField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="priority")),
                ("aim", models.CharField(max_length=300)),
                (
                    "why",
                    models.TextField(
                        blank=True, help_text="One point a line.", verbose_name="why it was a priority"
                    ),
                ),
                (
                    "done",
                    models.TextField(blank=True, help_text="One point a line.", verbose_name="what we did"),
                ),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children and families, not what was done. One point a line.",
                        verbose_name="impact",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical priority",
                "verbose_name_plural": "historical priorities",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalQuestion",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="question")),
                (
                    "asker",
                    models.CharField(
                        choices=[
                            ("board", "The board"),
                            ("councillor", "A councillor"),
                            ("young_person", "A young person"),
                            ("public", "A member of the public"),
                        ],
                        default="board",
                        max_length=12,
                        verbose_name="asked by",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked")),
                ("reply", models.TextField(blank=True)),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty where it was put to all partners.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="put to",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical question",
                "verbose_name_plural": "historical questions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalQuotation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("words", models.TextField()),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "speaker",
                    models.CharField(
                        choices=[
                            ("child", "A child or young person"),
                            ("parent", "A parent or carer"),
                            ("staff", "A member of staff"),
                            ("inspector", "Inspectors or peer reviewers"),
                            ("other", "Somebody else"),
                        ],
                        max_length=9,
                        verbose_name="who said it",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        help_text="The one document or occasion that it comes from.", max_length=200
                    ),
                ),
                ("said_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                (
                    "used_in",
                    models.CharField(
                        blank=True,
                        help_text="The report or paper. Only with consent, or where nobody can be recognised.",
                        max_length=300,
                        verbose_name="where it was used",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "voice",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.voice",
                        verbose_name="voice record it belongs to",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical quotation",
                "verbose_name_plural": "historical quotations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRecipient",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="recipient")),
                ("is_statutory", models.BooleanField(default=False, verbose_name="required by law")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="sent")),
                ("presented_on", models.DateField(blank=True, null=True, verbose_name="presented")),
                ("scrutiny", models.TextField(blank=True, verbose_name="what they said")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical recipient of the annual report",
                "verbose_name_plural": "historical distribution list",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRecommendation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "source",
                    models.CharField(
                        help_text="The inspection, review or notice that asked for it.", max_length=160
                    ),
                ),
                ("text", models.TextField(verbose_name="what is asked")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "sign_off",
                    models.CharField(
                        choices=[
                            ("not_yet", "Not signed off"),
                            ("in_part", "Signed off in part"),
                            ("in_full", "Signed off in full"),
                        ],
                        default="not_yet",
                        max_length=8,
                        verbose_name="signed off",
                    ),
                ),
                (
                    "signed_off_by",
                    models.CharField(
                        blank=True, help_text="The body or the post: the Improvement Board.", max_length=160
                    ),
                ),
                (
                    "signed_off_on",
                    models.DateField(blank=True, null=True, verbose_name="when it was signed off"),
                ),
                (
                    "evidence",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children, and how that is known. Needed for signing off in full.",
                        verbose_name="evidence of impact",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="answered by",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical recommendation",
                "verbose_name_plural": "historical recommendations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReportDue",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="report")),
                (
                    "frequency",
                    models.CharField(
                        choices=[
                            ("once", "Once a year"),
                            ("twice", "Every six months"),
                            ("quarterly", "Every quarter"),
                            ("as_needed", "When there is something to report"),
                        ],
                        default="once",
                        max_length=9,
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="next due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="written by",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical report due",
                "verbose_name_plural": "historical reports due",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReviewEvidence",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "Measure"),
                            ("audit", "Audit"),
                            ("quotation", "What somebody said"),
                            ("survey", "Survey"),
                            ("inspection", "Inspection or peer review"),
                        ],
                        max_length=10,
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="what it shows")),
                (
                    "source",
                    models.CharField(
                        blank=True,
                        help_text="The measure and its date, the audit, the survey, or the report.",
                        max_length=200,
                        verbose_name="where it is from",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.priority",
                    ),
                ),
                (
                    "quotation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where the words are in the store of quotations.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.quotation",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical evidence of impact",
                "verbose_name_plural": "historical evidence of impact",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReviewTopic",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("title", models.CharField(max_length=160)),
                (
                    "context",
                    models.TextField(blank=True, help_text="Why these children need it. One point a line."),
                ),
                (
                    "numbers",
                    models.TextField(
                        blank=True, help_text="One point a line.", verbose_name="what the numbers say"
                    ),
                ),
                (
                    "activity",
                    models.TextField(blank=True, help_text="One point a line.", verbose_name="what was done"),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.priority",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical topic of the review",
                "verbose_name_plural": "historical topics of the review",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRisk",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="risk")),
                (
                    "description",
                    models.TextField(
                        help_text="What could happen, why, and what it would mean for children."
                    ),
                ),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("demand", "Demand for services"),
                            ("reshaping", "Services reshaped or withdrawn"),
                            ("reorganisation", "An organisation changes"),
                            ("workforce", "Workforce"),
                            ("practice", "Quality of practice"),
                            ("partnership", "Working together"),
                            ("funding", "Funding"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=14,
                        verbose_name="what it comes from",
                    ),
                ),
                (
                    "owner_post",
                    models.CharField(blank=True, max_length=120, verbose_name="post that owns it"),
                ),
                ("identified_on", models.DateField(blank=True, null=True, verbose_name="identified")),
                (
                    "gross_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="gross likelihood",
                    ),
                ),
                (
                    "gross_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="gross impact",
                    ),
                ),
                (
                    "target_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="target likelihood",
                    ),
                ),
                (
                    "target_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="target impact",
                    ),
                ),
                ("existing_controls", models.TextField(blank=True)),
                ("planned_controls", models.TextField(blank=True, verbose_name="what is planned")),
                (
                    "strategy",
                    models.CharField(
                        blank=True,
                        help_text="The strategy that is to lessen it, and who keeps it.",
                        max_length=200,
                        verbose_name="mitigation strategy",
                    ),
                ),
                (
                    "corporate_register",
                    models.CharField(
                        blank=True,
                        help_text="Where it stands in an agency's own corporate register.",
                        max_length=160,
                    ),
                ),
                (
                    "raised_on",
                    models.DateField(blank=True, null=True, verbose_name="raised to the corporate register"),
                ),
                (
                    "review_due_on",
                    models.DateField(
                        blank=True,
                        help_text="Each review sets the day of the next one.",
                        null=True,
                        verbose_name="first review due",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="closed")),
                (
                    "closing_reason",
                    models.TextField(blank=True, editable=False, verbose_name="why it was closed"),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The register cannot be issued while a risk has no owner.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "reported_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="agency that reported it",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk",
                "verbose_name_plural": "historical risks",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskRegisterIssue",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("as_at", models.DateField(verbose_name="as at")),
                ("issued_on", models.DateField(verbose_name="issued")),
                ("content", models.JSONField()),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk register issue",
                "verbose_name_plural": "historical risk register issues",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskReview",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("reviewed_on", models.DateField(verbose_name="reviewed")),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        verbose_name="net likelihood",
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        verbose_name="net impact",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="why")),
                (
                    "reviewed_by",
                    models.CharField(
                        blank=True,
                        help_text="The group or the post, such as the Executive.",
                        max_length=160,
                        verbose_name="reviewed by",
                    ),
                ),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next review")),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.risk",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk review",
                "verbose_name_plural": "historical risk reviews",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSeat",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False, max_length=80)),
                ("title", models.CharField(max_length=160)),
                ("post", models.CharField(blank=True, max_length=120)),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("member", "Member"),
                            ("observer", "Participating observer"),
                            ("adviser", "Adviser"),
                            ("lay", "Lay member"),
                        ],
                        default="member",
                        max_length=10,
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "recruitment",
                    models.CharField(
                        blank=True,
                        help_text="How far the search for a holder has come, for a vacant seat.",
                        max_length=300,
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical seat",
                "verbose_name_plural": "historical seats",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSelfEvaluation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "grade",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="judged")),
                (
                    "evidence",
                    models.TextField(blank=True, help_text="The measures, audits and voices that show it."),
                ),
                ("next_step", models.TextField(blank=True, verbose_name="what would make it better")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.criterion",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical self evaluation",
                "verbose_name_plural": "historical self evaluations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSessionQuestion",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="question")),
                ("answer", models.TextField(blank=True)),
                ("evidence", models.TextField(blank=True)),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challengesession",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical session question",
                "verbose_name_plural": "historical session questions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSharedMember",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("capacity", models.CharField(blank=True, max_length=120, verbose_name="sits there as")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.person",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical member in common",
                "verbose_name_plural": "historical members in common",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSharedTheme",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="theme")),
                ("why", models.TextField(blank=True, verbose_name="why it is shared")),
                ("approach", models.TextField(blank=True, verbose_name="what is done together")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "lead",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical shared theme",
                "verbose_name_plural": "historical shared themes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSharedTheme_bodies",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "sharedtheme",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.sharedtheme",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicalsharedtheme",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalSharedTheme_bodies",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStakeholder",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="stakeholder")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("inform", "Inform"),
                            ("consult", "Consult and involve"),
                            ("collaborate", "Collaborate and empower"),
                        ],
                        max_length=11,
                    ),
                ),
                (
                    "influence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "interest",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "approach",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="how the board works with them"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical stakeholder",
                "verbose_name_plural": "historical stakeholders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStatutoryReference",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="Act or guidance")),
                ("section", models.CharField(blank=True, max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("act", "Act of Parliament"),
                            ("regulations", "Regulations"),
                            ("guidance", "Statutory guidance"),
                            ("framework", "Inspection framework"),
                        ],
                        default="act",
                        max_length=11,
                    ),
                ),
                ("requires", models.TextField(verbose_name="what it requires")),
                ("in_force_from", models.DateField(blank=True, null=True)),
                (
                    "in_force_to",
                    models.DateField(blank=True, help_text="The last day on which it held.", null=True),
                ),
                (
                    "replaced_by",
                    models.CharField(
                        blank=True,
                        help_text="What took its place or will take it, with its section.",
                        max_length=200,
                    ),
                ),
                ("link", models.URLField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical statutory reference",
                "verbose_name_plural": "historical statutory references",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStatutoryReference_bodies",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "statutoryreference",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.statutoryreference",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicalstatutoryreference",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalStatutoryReference_bodies",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSuccess",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="what went well")),
                ("who", models.CharField(blank=True, max_length=200, verbose_name="thanks to")),
                ("noted_on", models.DateField(blank=True, null=True, verbose_name="noted")),
                ("thanked_on", models.DateField(blank=True, null=True, verbose_name="thanked")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical success",
                "verbose_name_plural": "historical successes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalVoice",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "title",
                    models.CharField(
                        help_text="The survey, event, visit or conversation, such as: Take-over day.",
                        max_length=200,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        help_text="A group, never a name, such as: care leavers, parents after a child in need plan.",
                        max_length=160,
                        verbose_name="who spoke",
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("survey", "Survey"),
                            ("group", "Group or forum"),
                            ("event", "Event or take-over day"),
                            ("interview", "Conversation"),
                            ("plan", "Taking part in their own plan"),
                            ("ward", "Brought by a ward councillor"),
                            ("other", "Another way"),
                        ],
                        max_length=9,
                        verbose_name="how it was gathered",
                    ),
                ),
                ("gathered_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: spring 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        blank=True,
                        help_text="Who gathered it, and the paper or report where it can be read.",
                        max_length=200,
                    ),
                ),
                (
                    "participants",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number who took part"),
                ),
                (
                    "said",
                    models.TextField(
                        blank=True,
                        help_text="In general words. Exact words belong among the quotations.",
                        verbose_name="what they said",
                    ),
                ),
                ("theme", models.CharField(blank=True, max_length=120)),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                ("changed", models.TextField(blank=True, verbose_name="what changed because of it")),
                (
                    "told_back",
                    models.CharField(
                        choices=[
                            ("yes", "Told"),
                            ("not_yet", "Not told yet"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_yet",
                        max_length=12,
                        verbose_name="told what changed",
                    ),
                ),
                ("told_back_on", models.DateField(blank=True, null=True, verbose_name="told on")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical voice record",
                "verbose_name_plural": "historical voice records",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
    ]
