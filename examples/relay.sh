#!/usr/bin/env bash
# The smallest relay: asks CodePipeline for waiting jobs, and dispatches a workflow run for each.
# Run it every minute or so. Needs the AWS CLI, gh and jq.
set -euo pipefail

repository=your-org/your-repository
action_type=category=Build,owner=ThirdParty,provider=YourProvider,version=1

aws codepipeline poll-for-third-party-jobs --action-type-id "$action_type" --output json |
  jq -r '.jobs[]? | [.jobId, .clientId] | @tsv' |
  while read -r JOB_ID client_id; do
    # CodePipeline names the customer; the token that belongs to it was agreed upon beforehand.
    CLIENT_TOKEN=$(aws secretsmanager get-secret-value --secret-id "codepipeline-client/$client_id" \
      --query SecretString --output text)
    export JOB_ID CLIENT_TOKEN
    # Through standard input: arguments can be read by other processes.
    jq -n '{
      event_type: "codepipeline-job",
      client_payload: { "job-id": env.JOB_ID, "client-token": env.CLIENT_TOKEN }
    }' | gh api "repos/$repository/dispatches" --input -
  done
