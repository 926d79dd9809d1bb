import type { TeamResponse } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { eitherDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { TitleBar } from '../../../desk/ui/title-bar';
import { Notice } from '../../../ui/notice';
import { changeTeam } from './change-team.server';
import { InviteForm } from './invite-form';
import { OpenInvitations } from './open-invitations';
import { TeamTable } from './team-table';

export async function loader(args: LoaderFunctionArgs) {
  const { name, call } = await eitherDesk(args);
  return call<TeamResponse>(`/${name}/team`);
}

export async function action(args: ActionFunctionArgs) {
  return changeTeam(await eitherDesk(args), await args.request.formData());
}

/** Who works here, who is asked to, and for whoever heads the team the forms that change it. */
export default function Team() {
  const { t } = useTranslation('desk');
  const { role } = useDesk();
  const { members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const heads = role === 'owner' || role === 'manager';
  return (
    <>
      <TitleBar title={t('menu.team')} lede={t('team.lede')} />
      <div className="stack">
        {answer && 'done' in answer && <Notice tone="ok" title={t(`team.done.${answer.done}`)} />}
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        <TeamTable members={members} heads={heads} />
        {heads && (
          <>
            <OpenInvitations invitations={invitations} />
            <InviteForm key={answer && 'done' in answer ? members.length + invitations.length : 'same'} />
          </>
        )}
      </div>
    </>
  );
}
